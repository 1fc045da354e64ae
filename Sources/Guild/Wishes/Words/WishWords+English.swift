extension WishWords {
    /// English.
    static let english = """
        c.me:
        me | my | mine | i | us | our | i'd | i'm | i've | im
        c.mail:
        mail~ | email~ | e mail | e mails | message | messages | letters | notification~ | posts | everything |
        it all | updates | inbox
        c.list:
        list | lists | mailing | group | groups | community | distribution | gateway
        c.take:
        remove | removing | removed | take | taken | delete | drop | strike | cut | get | pull | cross
        c.unsub:
        unsub~ | unsus~ | opt out | opt me out | sign me off | deregister~ | cancel my membership |
        cancel my subscription | end my membership | resign
        c.go:
        leave | quit | want out
        c.week:
        weekly | weekly~ | once a week | every week | per week | a week | each week | on mondays | on sundays |
        weeky | wekly
        c.day:
        daily | once a day | per day | every day | a day | each day | every evening | each morning | every morning
        c.each:
        immediately | immediate | as it comes | as they come | right away | straight away | each message |
        every message | individually | individual | single mails | real time | instantly | when they are sent |
        one by one | at once | as soon as | the moment
        c.digest:
        digest~ | summary | bundled | bundle | collected | in one go | one mail | one email | one message |
        in one letter | single letter
        c.enough:
        enough | plenty | sufficient | fewer | less often | too much | too many | too slow | would be better |
        rather | instead | prefer | switch me | put me | set me | change me | move me | chnage me
        c.stop:
        stop | stops | no more | turn off | turn your | turn * off | switch off | switch * off | nothing |
        without any | don't send | do not send | no mail | no mails | no email | no emails | mute | silence |
        not get | any mail
        c.keep:
        stay in | stay a | staying | remain | keep my | keep me in | still want to be | want to be in | not leave |
        still post | stay
        c.pause:
        pause~ | hold | suspend~ | quiet | on hold | a break | freeze | vacation | holiday
        c.back:
        resume~ | restart | unpause | un pause | end the pause | turn * on | switch * on | reactivate | mails again |
        mail again | emails again | receive them as before | start sending | as before | back on
        c.join:
        join | joining | add me | added to | sign me up | subscribe | become a member | let me in | register me |
        put me on | be added
        c.who:
        who | whose
        c.care:
        members | member | in charge | looks after | runs | moderates | moderator~ | is in | is on | responsible |
        facilitat~ | else is
        c.how:
        how | which address | what address | what's the * address | where do i | what email address |
        which email address | what is the address
        c.write:
        write | post | send | reach | start a
        c.everyone:
        everybody | everyone | all members | the group | the whole group | the list
        c.new:
        new | change | changed | changes | update | switch | different | moved | instead | from now on | made me
        c.address:
        address~ | email | e mail | mail | mailbox
        c.twice:
        twice | double | doubled | duplicate~ | 2 copies | two copies | 2x | two of | in duplicate | both copies
        c.groups:
        groups | lists
        c.there:
        are there | do you have | do you actually have | exist | can i join | available | what groups | which groups
        c.settings:
        settings | my subscriptions | my groups | am i in | i'm in | am i on | subscribed to | i am in
        c.search:
        search~ | look for | find | looking for | anything about | anything on | what was said about | has anybody |
        what people said about
        c.help:
        how dos this work | how dos it work | how dos all this work | instructions | how do i use | what can i do |
        what can i ask | user guide | manual | commands | how this works
        c.or:
        or | either
        c.phone:
        sent from | get outlook | sent via
        address.alone:
        address/adress/email change | change my e mail | change my email | change of address |
        change/changed/new/update address | change/new adress/email | change/new e mail | change/new e mail address |
        change/new email address | e mail change | my new address/email | my new e mail | new mail | new mail address
        address.core:
        change/replace/update my address/email | change/replace/update my e mail | change/update my e mail address |
        change/update my email/mail address | i have a new address/email | i have a new e mail |
        instead of my old address | my address will change | my address/email has changed | my address/email is now |
        my e mail address is | my e mail has changed | my e mail is now | my email/new address is |
        my new e mail is | my new email/mail is | new address/email from now on | new e mail from now on |
        send * to my new e mail | send * to my new email | send/switch * to my new address |
        switch * to my private address | use my new/other/private address/email | use my new/other/private e mail |
        write to me at my new
        all:
        all mailing/the/your lists | all of it/them/these | all the/your groups |
        all/altogether/both/completely/entirely/everything/everywhere | all/both groups/lists | any of your lists |
        any/every list | every group | for good | from all | the community | the whole community/lot/thing
        condition:
        as long/soon as | could/would have | depending on | even/only if |
        if/once/otherwise/provided/should/suppose/supposing/unless/when/whenever/whether | in case | provided that
        courtesy:
        all the best |
        apologies/asap/best/bye/cheers/goodbye/greetings/hello/hey/hi/just/kindly/please/pls/plz/regards/simply/sincerely/sorry/ta/thanks/thx/ty/yours |
        appreciate it | at once | at your earliest convenience | best wishes | best/kind/warm regards | bye bye |
        dear colleagus/list/madam/moderator/sir/sirs/team | dear sir or madam | dear/hello/hi all |
        get outlook for android/ios | good afternoon/day/evening/luck/morning | happy holidays | happy new year |
        have a good/great/nice day | have a good/nice weekend | hello/hey/hi there | hello/hi everyone |
        hope all is well | hope this finds you well | hope you are well | hope you're/youre well | i enjoyed it |
        i hope this finds you well | i hope you are well | i'd/id appreciate it | if it's/its not too much trouble |
        if possible | if that's/thats ok/possible | if you could/would | if you don't/dont mind |
        it has been a pleasure | it was a pleasure | it was nice | keep up the good work | many thanks |
        merry christmas | much appreciated/obliged | my apologies | no hard feelings | no offence |
        nothing against you | nothing personal | see/thank you | sent from my ipad/iphone/phone | sorry about that |
        sorry for bothering you | sorry for the bother/inconvenience/trouble | sorry to bother you | take care |
        thank you for your help/work | thank you in advance | thank you so/very much | thanks a lot |
        thanks for everything | thanks for your help/understanding/work | thanks in advance |
        that would be great/lovely | to whom it may concern | when you get a chance | when you have a moment |
        with best wishes | with kind regards | would be great | would be much appreciated | yours faithfully/sincerely
        daily.alone:
        change/switch to daily | daily digest please | daily digest/email/instead/mail/please/summary |
        daily e mail | daily/dayly/dialy/digest | daily/digest mode | every day | once daily | once/one a day |
        one e mail per day | one email per day | one mail a day
        daily.core:
        a single e mail a/per day | a single email/mail a/per day | change * to daily |
        change/move/put/set/switch me to daily | move/put/set/switch me to the daily | daily instead of | e mails only once a day |
        emails/mails only once a day | everything in one daily e mail | everything in one daily email/mail |
        get * as a daily summary | get/have a daily digest/summary | give/send me * daily digest |
        i want * daily digest | i'd/id like * daily digest | in one daily digest/summary | one daily digest/summary |
        one e mail a/per day | one email/mail a/per day | send me * once a day
        date.begin:
        beginning/start of | early | the beginning/start of
        date.christmas:
        after christmas | boxing day | christmas eve | christmas/xmas
        date.dayafter:
        day after tomorrow | the day after tomorrow
        date.easter:
        after easter | easter | easter holidays | the easter holidays
        date.end:
        end of | end/late | the end of
        date.for:
        during/for/in/lasting/next/within | for about/another | for the next | over the | the next
        date.from:
        beginning/between/from/since/starting | starting from
        date.mid:
        mid | middle of | the middle of
        date.month.1:
        jan/january/januray/janury
        date.month.10:
        oct/october
        date.month.11:
        nov/november
        date.month.12:
        dec/december/decembre/dezember
        date.month.2:
        feb/febr/february/febuary
        date.month.3:
        mar/march
        date.month.4:
        apr/april
        date.month.5:
        may
        date.month.6:
        jun/june
        date.month.7:
        jul/july
        date.month.8:
        aug/august
        date.month.9:
        sep/sept/september/septmber
        date.newyear:
        after/the new year | end/turn of the year | new year's/years day | new year/year's/years |
        the end/rest of the year | rest of this year | year's/years end
        date.next.month:
        in a month | next month | the coming month
        date.next.week:
        a week from now | in a week | next week | the coming week
        date.next.year:
        in the new year | next year | the coming year
        date.number.1:
        1st/a/an/first/one | a single
        date.number.10:
        ten/tenth
        date.number.11:
        eleven/eleventh
        date.number.12:
        a dozen | twelfth/twelve
        date.number.2:
        a couple of | couple of | second/two
        date.number.3:
        third/three
        date.number.4:
        four/fourth
        date.number.5:
        fifth/five
        date.number.6:
        six/sixth
        date.number.7:
        seven/seventh
        date.number.8:
        eight/eighth
        date.number.9:
        nine/ninth
        date.open:
        a few days/months/weeks | after my holiday | after/during/over the holidays | after/over the summer |
        for a bit/while | for a few days/months/weeks | for now | for some time | for the moment |
        for the time being | indefinitely/sabbatical/temporarily | maternity/parental leave | next term |
        several/some weeks | till/until further notice | till/until i'm/im back | until after the holidays |
        until i am/get back | until i return | until i say so | until i write again | until the end of term |
        while i am away | while i'm/im away | while i'm/im on holiday
        date.today:
        from now on | now/today/tonight
        date.tomorrow:
        tommorow/tommorrow/tomorow/tomorrow
        date.unit.day:
        d/day/days/night/nights
        date.unit.fortnight:
        fortnight | two weeks/weeks' time
        date.unit.month:
        mo/month/months/mth/mths
        date.unit.week:
        weeek/week/weeks/weeks'/wk/wks
        date.unit.year:
        year/years/yr/yrs
        date.until:
        'til/back/before/by/returning/through/til/till/until/untill | again/back/resume from |
        again/back/resume/return/returning on | again/back/return in | as of | back on the | be/i'm/im back |
        i'll be back | not before | not/up until | starting again | until the | up to
        date.weekday.1:
        mon/monday/mondays
        date.weekday.2:
        tu/tus/tusday/tusdays
        date.weekday.3:
        wed/wednesday/wednesdays/wendesday/wensday
        date.weekday.4:
        thu/thur/thurs/thursday/thursdays
        date.weekday.5:
        fri/friday/fridays
        date.weekday.6:
        sat/saturday/saturdays
        date.weekday.7:
        sun/sunday/sundays
        groups.alone:
        all/available/list/other/show/what/which groups | directory/list/overview of groups | group list |
        groups overview/please | groups/lists | other lists
        groups.core:
        are there other groups | list all/of groups | list of all groups | list/overview of the groups |
        send me * list of groups | show me the groups | what groups could i | what other groups |
        what/which groups can i join | what/which groups exist | what/which groups/lists are there |
        what/which groups/lists do you have | what/which mailing lists are there |
        what/which mailing lists do you have
        help.alone:
        command list | commands/faq/guide/halp/help/hlep/howto/info/information/instructions/manual/options/usage |
        help me please | help me/please | how dos it work | how it works | how to | please help | what is this
        help.core:
        a guide for this list | don't/dont understand how this works | how do i change my settings |
        how do i use this | how dos the/this group/list work | how dos this thing work | how dos this work |
        i need help with this list | instructions for this list | is there a manual | send me help |
        send me the instructions | what are my options | what can i ask/do/write here | what can this address do |
        what can you do for me | what commands
        howpost.alone:
        address of the group/list | group/list address | how do i post | how post | how to post/send/write |
        post/posting | write to group
        immediate.alone:
        all mails at once | all/individual/single mails | as they come | at once | digest off | each/every mail |
        every message | imediate/immediate/immediately/immediatly/instant/instantly | immediate delivery |
        individual e mails | individual emails | no digest please | no/stop digest | right/straight away
        immediate.core:
        e mails as they come | e mails immediately again | e mails straight away again |
        each/every e mail as it comes | each/every e mail at once | each/every e mail immediately |
        each/every e mail straight away | each/every email/letter/mail as it comes |
        each/every email/letter/mail at once | each/every email/letter/mail immediately |
        each/every email/letter/mail straight away | emails/mails as they come | emails/mails immediately again |
        emails/mails straight away again | every single e mail again | every single email/mail again |
        get each message as it | instead of the digest | no digest and | no longer want the digest |
        send me everything immediately | send me everything straight away | set me to immediate |
        stop the digest and | switch me back from the digest | switch off the digest
        join.alone:
        add me | add me please | become a member | count me as a member | i want to join | join group/list |
        join the group/list |
        join/joining/membership/register/registration/signup/subcribe/subscibe/subscribe/subscription/suscribe |
        join/subscribe please | sign me up | sign up
        join.core:
        let me back in/into | take/put me back | add me again | let me in again |
        add/subscribe me to | can i join the/this group/list | how do i join the/this group/list |
        include me in the/this group/list | let me join | like to be added to | like/want to become a member |
        like/want to join the * group/list | like/want to join your | like/want to subscribe |
        like/want/wish to join the/this group/list | may i join | please add me | please subscribe |
        put me on the/this list | sign me up | subscribe me
        leave.alone:
        cancel membership |
        cancel/cancellation/delete/leave/leaving/off/optout/quit/remove/signoff/stop/unsub/unsubcribe/unsubscibe/unsubscribe/unsubsribe/unsuscribe |
        cancel/end subscription | delete account | enough/stop mails | get me out of here | goodbye/leave list |
        i quit | i want out | i'm/im/opt out | leave group | leave this list | leave/leaving the group |
        leaving/off the list | let me out | remove address | remove from list | remove from mailing list | sign off |
        stop e mail/mails | stop email/emails/it/mail/spam/this | stop spamming me | stop/unsubscribe please |
        too many mails | un subscribe | unsubscribe from this list | unsubscribe this address
        leave.core:
        cancel my subscription | cancel/end my membership | close my account |
        delete/remove/unsubcribe/unsubscribe/unsuscribe me | don't/dont want * e mails any more |
        don't/dont want * emails/mails any more | don't/dont want to be in/on this | drop me from |
        get/sign/take me off | how do i get off this | how do i leave the/this | how do i unsubscribe |
        like/want to be removed/unsubscribed | like/want to be taken off | like/want to leave * group/list |
        like/want to leave all | like/want to leave the * group/list | like/want to leave the/this group/list |
        like/want/wish to unsubscribe | no longer want to get | no longer want/wish to be/receive | no more e mails |
        no more emails/mails | opt me out | please unsubscribe | remove my address/email/name | remove my e mail |
        stop e mailing me | stop emailing/mailing/sending me | stop these e mails | stop these emails/mails |
        take me out of | take my name off | want off this | want to opt out
        maybe:
        50 50 | can't/cant say/tell yet |
        depends/hopefully/maybe/perhaps/possibly/probably/tentative/tentatively/undecided | don't/dont know |
        don't/dont know yet | have to check my diary | i don't/dont know | i don't/dont know yet | i might |
        i might come | i'll try | i'll try to come | i'll/we'll/will see | i'll/will let you know | i'm/im not sure |
        if i can | it depends | let me check | may be | might come | need to check | not sure | not sure yet |
        still undecided | will confirm later
        negation:
        aren't/arent/can't/cannot/cant/didn't/didnt/don't/dont/dosn't/dosnt/hardly/isn't/isnt/neither/never/no/nobody/none/nor/not/shouldn't/shouldnt/wasn't/wasnt/without/won't/wont/wouldn't/wouldnt |
        can/did/do/will not | instead of | no longer/one | not any more | not yet | rather than
        no:
        better/rather not | cancel that |
        decline/declined/disagree/don't/dont/incorrect/n/nah/never/no/nope/reject/wrong/👎 | i decline/disagree |
        i'd/id rather not | it/that wasn't/wasnt me | leave it | leave it as it is | no i/please don't/dont |
        no not now | no sorry/thanks/way | no thank you | no that wasn't/wasnt me | not correct/me/now/really |
        not this time | please don't/dont | sorry no | that's/thats wrong
        no.event:
        already have something | apologies for absence | can't/cannot/cant/won't/wont make it |
        can't/cant attend/come | can't/cant/won't/wont be there | count me out | have to decline |
        i can't/cannot/cant/won't/wont come | i have another appointment | i have to cancel/decline |
        i will not be there | i won't/wont be there | i'm/im away/busy/ill/out/sick | i'm/im not coming |
        i'm/im unable to attend | i/sorry can't/cant make it | maybe next time | must decline | next time |
        not attending/coming | otherwise engaged | send my apologies | unable to attend/come | without me
        none.alone:
        delivery/email/emails/mail/mails/notifications off | e mail off | e/turn mails off |
        no delivery/email/emails/mail/mails | no e mail/mails | no mail/mails please | nomail/none |
        read/web/website only | turn off mail/notifications
        none.core:
        don't/dont want to leave * just no e mails | don't/dont want to leave * just no emails/mails |
        i'll read * on the web | i'll/rather read * on the website | keep me * but don't/dont send |
        keep me * but no/stop | no e mails but keep/stay | no emails/mails but keep/stay |
        remain/stay * but get no e mails | remain/stay * but get no emails/mails |
        remain/stay * but not get e mails | remain/stay * but not get emails/mails | remain/stay * but not receive |
        remain/stay a member but | set me to no mail | stay * but no/without e mails |
        stay * but no/without emails/mail/mails | stay * without e mails | stay * without emails/mail/mails |
        stop the e mails but | stop the emails/mails but | without getting the e mails |
        without getting the emails/mails
        not:
        did not/didn't want to leave | didnt want to leave | never wanted to leave |
        in the wrong group/list/place |
        a/my/our colleagu * leave/leaves/leaving/left | according/tempted to |
        add/delete/help/leave/pause/remove/subscribe/unsubscribe them |
        add/delete/help/pause/remove/subscribe/unsubscribe her/him |
        add/delete/pause/remove/subscribe/unsubscribe a/my colleagu |
        add/delete/pause/remove/subscribe/unsubscribe dr/john/mr/mrs/ms/our |
        add/delete/pause/remove/subscribe/unsubscribe my boss/husband/wife |
        add/delete/pause/remove/subscribe/unsubscribe the new | address the issu/problem | address these/this |
        all this behind | annual/maternity/may/might/on/parental/paternity/sick/study/unpaid leave |
        anybody/anyone/colleagu/everyone/friend/he/she/somebody/someone wants to |
        anybody/anyone/colleagu/everyone/friend/somebody/someone wanting to |
        anybody/anyone/colleagu/everyone/friend/somebody/someone who wants | anyone else |
        anyone/colleagus/members/parents/people/teachers/those who | anyone/everyone/members/who can |
        asked/told me/us to | bus/don't/dont/full/never stop | check/phone/price/reading/shopping/waiting list |
        could imagine | daily/weekly hours/lesson/lessons/meeting/practice/quiz/report/routine/test |
        daily/weekly newsletter for | didn't/didnt/they/wouldn't/wouldnt want to |
        do not delete/drop/pause/remove/stop/unsubscribe | do not take me off | don't/dont take me off |
        don't/dont/never delete/drop/pause/remove/unsubscribe | dos/has/if anybody/anyone |
        from the course/document/draft/minutes/paper/program/programme/spreadsheet/website | from the shared folder |
        from/join/joining/leave the meeting | from/off the agenda/rota/timetable | from/off the attendance list |
        had been removed/unsubscribed | has/have left the | he/i/i've/ive/she/they/we joined/left/unsubscribed |
        he/people/she/somebody/someone/they said | he/people/she/somebody/someone/they/you wrote |
        he/she asked/wishes to | he/she has asked to | he/she/someone/they asked/told | he/she/they asks/says |
        he/she/they would like to | heard that | help me find | help needed | help the children/students |
        help with the | help/join/joining/leave us | i already/had/have joined/left/paused |
        i already/had/have/was unsubscribed | i am not leaving | i do not want to leave/stop/unsubscribe |
        i don't/dont want to leave/stop/unsubscribe | i paused/stopped/wonder | i used to | i was removed/taken |
        i would have | i'd/id have | i'm/im not leaving | i've/ive already | if he/people/she/someone/they |
        if i left/unsubscribed/wanted/were | if you no longer | if you want/wish | if you would like |
        if/should i leave/unsubscribe | imagine/suppose | in order to unsubscribe | instead/thinking of leaving |
        join in | join/joining forces/me/online/remotely | join/joining our project |
        join/joining the call/discussion/zoom | join/joining/leave the union | last month/week/year i |
        leave * behind | leave a comment/message/note | leave early/feedback/it/open/out/school/space/your/work |
        leave of absence | leave some time | leave the country/house/office/room/school |
        never want/wanted to leave | no need to remove/unsubscribe | not to be removed | not/without leaving |
        off the speakers list | off the table | on behalf of | once a day/week in |
        one/you can leave/pause/unsubscribe | our head * leave/leaves/leaving/left | pause between |
        pause the lesson/project/video | pause/unsubscribe button | people/somebody say |
        please don't/dont delete/drop/pause/remove/stop/unsubscribe | please don't/dont take me off |
        rather than leave | remove my assistant/former/old/predecessor | search committee/engine | search for a |
        should i join | should we | stop at the | stop by/doing/teaching/using | stop the reform |
        take her/him/them off | take my colleagu/predecessor off | thank you for adding/removing/taking |
        thanks for adding/removing/taking | the daily/join/leave/pause/unsubscribe/weekly button |
        the daily/join/leave/pause/weekly function/option | the unsubscribe link | thinking about leaving |
        to do list | to unsubscribe click/send/write/you | unsubscribe link | what happens if/when |
        when members/people/someone leave | when members/people/someone/you join/unsubscribe | when/would you leave |
        who could/has/wants/would | who is coming/going | wonder how/if | you can also/always/change/join |
        you could just/leave/pause/unsubscribe
        pause.alone:
        away/break/hold/holiday/paus/pause/pauze/snooze/suspend/vacation | hold/pause/suspend mail | holiday stop |
        holiday/vacation mode | mail break | on hold/holiday | pause e mails | pause emails/mails/please |
        stop for now | stop mails for now
        pause.core:
        back on * no mails before | don't/dont send me * till/until/while | hold my mail | hold/pause my e mails |
        hold/pause my emails | hold/pause/suspend my mails | no e mail/mails for/till/until/while |
        no email/emails/mail/mails for/till/until/while | pause all/the e mails | pause all/the emails/mails |
        pause me | pause/suspend my membership/subscription | put me on hold/pause | put my * on hold |
        resume * when i'm/im back | stop * e mails till/until/while | stop * emails/mails till/until/while |
        take a break from the/these e mails | take a break from the/these emails/mails
        reason:
        as/for/since i | as/since i'm/im/my/we | because of | because/cause/cos/therefore | du/owing to |
        given/now/so that | i am retiring | i don't/dont have time | i don't/dont work | i get too |
        i have changed jobs | i have no time | i have retired | i no longer work | i'm/im changing jobs |
        i'm/im just/retiring | i'm/im too busy | i've/ive retired | it's/its just that | it's/its too much |
        my inbox | that's/thats why | the reason is | too many/much
        resume.alone:
        back from holiday | back/mails/start again | continu/reactivate/restart/resum/resume/rezume/unpause |
        end pause | go/mail/mails on | i am back | i'm/im back | mail back on | mails again please | pause off |
        resume e mails | resume emails/mail/mails/please | turn on mail
        resume.core:
        can have the e mails again | can have the emails/mails again | end my pause | i'm/im back * e mails again |
        i'm/im back * emails/mails again | like to get * e mails again | like to get * emails/mails again |
        put/switch me back on | restart/resume my e mails | restart/resume my emails/mails/membership/subscription |
        resume the e mails | resume the emails/mails | send me * again | start sending * again |
        turn my mail back on | turn my mail on again | turn the e mails back on | turn the e mails on again |
        turn the emails/mails back on | turn the emails/mails on again | unpause me | want the e mails again |
        want the emails/mails again
        search.alone:
        archive search | archive/archives/find/lookup/seach/search/serach | look up | search archive/for
        search.core:
        any earlier discussion/mails/messages about | find everything/mails/messages/posts about |
        find the discussion about | find/show me * about | in the archive about | is there anything * archive about |
        look in the archive for | look up * in the archive | search for | search the archive/archives/list for |
        send me * mails/messages about | send me * was said about | was there a discussion about |
        what did people/we say about | what has been said about | what was said/written about
        thisgroup:
        distribution/mailing/the/this/your list | here/it/mailinglist/maillist/this | our/the/this/your group |
        the discussion list | the/these/those/your e mails | the/these/those/your emails/mails |
        the/this distribution list | the/this forum/newsletter | the/this/your mailing list | this e mail |
        this email/mail/one/thread
        twice.alone:
        all/everything/mails twice | double/duplicate e mails | double/duplicate emails/mails |
        double/duplicate/duplicates/twice | every mail twice | two copies
        weekly.alone:
        change/switch to weekly | every week | once weekly | once/one a week | one e mail per week |
        one email per week | one mail a week | only on fridays/mondays | weekley/weekly | weekly digest please |
        weekly digest/email/instead/mail/mode/please/summary | weekly e mail
        weekly.core:
        a single e mail a/per week | a single email/mail a/per week | change * to weekly |
        change/move/put/set/switch me to weekly | move/put/set/switch me to the weekly | e mails only once a week | emails/mails only once a week |
        everything in one weekly e mail | everything in one weekly email/mail | get * as a weekly summary |
        get/have a weekly digest/summary | give/send me * weekly digest | i want * weekly digest |
        i'd/id like * weekly digest | in one weekly digest/summary | one e mail a/per week |
        one email/mail a/per week | one weekly digest/summary | send me * once a week | weekly instead of
        which.alone:
        account/my status | am i a member | am i subscribed |
        my account/data/groups/lists/membership/memberships/profile/subscriptions | my/show settings |
        settings/status/which
        which.core:
        am i still a member | am i still on the list | am i still subscribed | how am i registered/subscribed |
        send/show/tell me my settings | show me my groups/subscriptions | what address am i registered |
        what am i subscribed to | what are my groups/settings/subscriptions | what do you have on me |
        what/which groups/lists am i a member of | what/which groups/lists am i in/on |
        what/which groups/lists do i belong | where am i a member
        who.alone:
        admin/admins/contact/memberlist/members/moderators/owner/owners/participants/subscribers/who |
        contact person | list members | list of members | member/members list | who is here/in
        who.core:
        how many members | list of members | list of the members |
        who administers/manages/moderates/reads/runs this list | who administers/manages/moderates/runs the list |
        who administers/manages/moderates/runs the/this group | who are the admins/members/moderators/owners |
        who do i contact about this list | who else is in/on the/this | who gets these mails |
        who is in charge for/of this group/list | who is in the list | who is in the/this group |
        who is in/on this list | who is responsible for/of this group/list | who looks after the/this group/list |
        who's/whos in the/this group
        yes:
        absolutely/affirmative/agreed/alright/certainly/confirm/confirmed/correct/definitely/exactly/fine/gladly/k/ok/okay/right/sure/y/yeah/yep/yes/yup/👍 |
        all/that's/thats right | do it | fine by/with me | go ahead | happy to | i agree/confirm | of course |
        please do | sounds good | sure thing | that's/thats fine | why not | with pleasure | yes do that |
        yes of course | yes please/thanks | yes thank you | yes that's/thats me/right
        yes.event:
        accepted/attending/coming | count me in | gladly/i'm/im coming | happy/love to come | i accept |
        i am coming | i can make it | i can/will come | i will attend | i will be there | i would love to come |
        i'd/id love to come | i'll attend/join | i'll be joining | i'll take part | i'll/we'll/will be there |
        i'll/will come | i'm/im attending/bringing/in | looking forward | looking forward to it | put me down |
        see you then/there | sign me up | there are two of us
        """
}
