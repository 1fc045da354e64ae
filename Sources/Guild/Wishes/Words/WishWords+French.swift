extension WishWords {
    /// French.
    static let french = """
        c.me:
        me | moi | mon | ma | mes | je | j' | nous | m'
        c.mail:
        mail~ | email~ | courriel~ | courrier~ | message | messages | envoi~ | notification~ | e mail | e mails |
        tout | boite
        c.list:
        liste | listes | groupe | groupes | communaute | diffusion
        c.take:
        retirer | retirez | retire | enlever | enlevez | enleve | supprimer | supprimez | supprime | oter | rayer |
        rayez | sortir | sortez | effacer | retrait
        c.unsub:
        desinscri~ | desabonn~ | resilier | me desinscrire | ne plus faire partie
        c.go:
        quitter | quitte | sortir du groupe
        c.week:
        hebdo~ | une fois par semaine | par semaine | chaqu semaine | semaine | le lundi | tous les lundis
        c.day:
        quotidien~ | une fois par jour | par jour | chaqu jour | tous les jours | journalier | journaliere |
        chaqu soir
        c.each:
        immediat~ | tout de suite | chaqu message | des qu'il~ | des qu | un par un | au fur et a mesure |
        en temps reel | aussitot | individullement
        c.digest:
        resume~ | recapitulatif~ | digest~ | en un seul | un seul mail | un seul message | regroup~ | synthese |
        condense
        c.enough:
        suffit | suffirait | plutot | moins | trop | au lieu | passez moi | mettez moi | passer | changer | prefere |
        prefererais
        c.stop:
        plus de | arret~ | stop~ | coupez | couper | aucun | rien | ne plus recevoir | sans recevoir | pas de |
        cess~ | ne m'envoyez plus
        c.keep:
        rester | reste | gardez moi | garder | membre | tout en restant | conserver
        c.pause:
        pause | suspendre | suspendez | suspension | vacances | interrompre | interrompez | mettre en attente |
        conge | silence
        c.back:
        reprendre | reprenez | reactiver | reactivez | de nouveau | a nouveau | relancer | remettez | retablir |
        recommencer | reprise
        c.join:
        rejoindre | adherer | m'inscrire | inscrivez moi | ajoutez moi | devenir membre | integrer | faire partie |
        m'ajouter | inscription | etre ajoute~
        c.who:
        qui
        c.care:
        membres | membre | responsable | s'occupe | anime | animateur~ | gere | modere | fait partie | est dans |
        est inscrit | en charge
        c.how:
        comment | a qulle adresse | qulle adresse | qulle est l'adresse | ou
        c.write:
        ecrire | envoyer | poster | publier | ecrit | envoie | contacter | adresser
        c.everyone:
        tout le monde | a tous | au groupe | le groupe | tout le groupe | tous les membres | a la liste
        c.new:
        nouvelle | nouveau | changer | change | modifier | desormais | dorenavant | a la place | remplacer | autre |
        maintenant
        c.address:
        adresse~ | mail | email | courriel | mel
        c.twice:
        deux fois | double | doublon~ | en double | 2 fois | 2x
        c.groups:
        groupes | listes
        c.there:
        quls groupes | qulles listes | y a t il | avez vous | existe~ | disponibles
        c.settings:
        parametres | reglages | mes groupes | mes abonnements | suis je inscrit~ | je suis inscrit~
        c.search:
        cherch~ | recherch~ | trouver | qulqu chose sur | a t on parle | a t on dit | a dit sur
        c.help:
        comment ca marche | mode d'emploi | instructions | qu puis je faire | comment cela fonctionne |
        comment fonctionne | comment utiliser | aide sur
        c.or:
        ou | soit
        c.phone:
        envoye de | envoye depuis | envoye a partir
        address.alone:
        adresse | autre/changer/modifier/nouvelle adresse | changement d'adresse e mail |
        changement d'adresse electroniqu | changement d'adresse/de mail | changement d'email |
        changement de courriel | changement/changer d'adresse | changer mon adresse | mise a jour de mon adresse |
        nouveau courriel/mail | nouvel email | nouvelle adresse e mail | nouvelle adresse electroniqu/email/mail
        address.core:
        actualiser/changer/changez/corriger/modifier/modifiez/remplacer/remplacez d'adresse |
        actualiser/changer/changez/corriger/modifier/modifiez/remplacer/remplacez mes coordonnees |
        actualiser/changer/changez/corriger/modifier/modifiez/remplacer/remplacez mon adresse/courriel/email/mail |
        actualiser/changer/changez/corriger/modifier/modifiez/remplacer/remplacez mon e mail |
        ecrivez/envoyez moi * a cette adresse desormais | ecrivez/envoyez moi * a l'adresse suivante |
        ecrivez/envoyez moi * a ma nouvelle adresse | ecrivez/envoyez moi * a mon autre adresse |
        envoyer/envoyez * a cette adresse desormais | envoyer/envoyez * a l'adresse suivante |
        envoyer/envoyez * a mon autre adresse | envoyer/envoyez/recevoir/recoive * a ma nouvelle adresse |
        j'ai desormais/maintenant ma/une nouvelle adresse | j'ai desormais/maintenant une autre adresse |
        j'ai/utiliser/utilisez/voici ma nouvelle adresse | j'ai/voici une autre/nouvelle adresse |
        je change d'adresse/d'email | je change d'e mail | je vous communiqu ma/une nouvelle adresse |
        je vous communiqu une autre adresse | ma/mon adresse e mail a change | ma/mon adresse e mail change/devient |
        ma/mon adresse e mail est maintenant | ma/mon adresse e mail est/sera desormais |
        ma/mon adresse e mail n'est plus valable/valide | ma/mon adresse email a change |
        ma/mon adresse email change/devient | ma/mon adresse email est maintenant |
        ma/mon adresse email est/sera desormais | ma/mon adresse email n'est plus valable/valide |
        ma/mon adresse/e mail a change | ma/mon adresse/e mail change/devient |
        ma/mon adresse/e mail est maintenant | ma/mon adresse/e mail est/sera desormais |
        ma/mon adresse/e mail n'est plus valable/valide | ma/mon adresse/email/mail a change |
        ma/mon adresse/email/mail change/devient | ma/mon adresse/email/mail est maintenant |
        ma/mon adresse/email/mail est/sera desormais | ma/mon adresse/email/mail n'est plus valable/valide |
        mettez/mettre a jour d'adresse | mettez/mettre a jour mes coordonnees |
        mettez/mettre a jour mon adresse/courriel/email/mail | mettez/mettre a jour mon e mail |
        mon ancienne adresse * plus/remplac | nouvelle adresse e mail mail est |
        nouvelle adresse e/email/mail mail est | nouvelle adresse email/mail est | nouvelle adresse est |
        recevoir/recoive * a l'adresse | recevoir/recoive * a/sur une autre adresse |
        recevoir/recoive * sur mon autre adresse | remplacer/remplacez l'adresse |
        remplacer/remplacez l'ancienne adresse | remplacer/remplacez mon ancienne adresse |
        utiliser/utilisez cette adresse | utiliser/utilisez desormais/plutot l'adresse |
        utiliser/utilisez mon autre adresse
        all:
        absolument tout | chaqu groupe/liste |
        completement/definitivement/entierement/l'ensemble/partout/totalement/tous/tout/toutes | de partout |
        de tous les groupes | de toutes les/vos listes | de/toute la communaute | l'ensemble des groupes/listes |
        la communaute/totalite | les deux | les deux groupes/listes | n'importe qulle liste |
        tous ces/les/vos groupes | tous les courriels/mails/messages | toutes ces/les/vos listes |
        toutes les mailing lists
        condition:
        a condition de | a condition/moins qu | au cas ou | dans le cas ou | des/pourvu/selon/tant qu | en cas de |
        lorsqu/lorsqu'on/quand/s'il/s'ils/si/sinon/supposons | meme/sauf si | si jamais/on | une fois qu
        courtesy:
        a bientot/plus/vous | a la prochaine | a plus tard |
        amicalement/amities/bises/bisous/bonjour/bonsoir/cdlt/cdt/cordialement/coucou/desole/desolee/hello/madame/merci/monsieur/navre/navree/pardon/respectuusement/salut/salutations/sincerement/stp/svp |
        au plaisir/revoir | au plus vite | auriez vous l'amabilite/l'obligeance de | avec mes remerciements |
        belle/bonne journee/soiree | bien a toi | bien amicalement | bien/bonjour/merci a vous |
        bien/tres cordialement | bon apres midi | bon courage/dimanche/lundi/vendredi/weekend | bon week end |
        bonjour a toutes | bonjour a toutes et tous | bonjour l'equipe | bonjour la liste | bonjour les amis |
        bonjour madame monsieur | bonjour/cher/madame monsieur | bonjour/chere madame | bonjour/merci/salut a tous |
        bonjour/merci/salut a toutes et a tous | bonjour/salut tout le monde |
        bonne annee/continuation/fete/nuit/reception/rentree/semaine | bonne fin de journee/semaine |
        bonnes vacances | bonnes/joyeuses fetes | c'est gentil/sympa | c'est tres gentil |
        ca/ce serait gentil/super/sympa | ce serait bien/parfait | cher/chere collegu |
        cheres et chers collegus/tous | cheres toutes | cheres/chers collegus | chers amis/tous |
        cordiales/meilleures/sinceres salutations | d'avance/grand merci | dans l'attente de votre reponse |
        dans les meilleurs delais | des qu possible | desole/desolee de vous deranger |
        desole/desolee pour le derangement | desole/desolee/pardon du derangement | en vous remerciant |
        en vous remerciant d'avance | envoye de mon ipad/smartphone | envoye de/depuis mon iphone/mobile/telephone |
        excusez moi | excusez moi de vous deranger | excusez moi du derangement | j'espere qu tout va bien |
        j'espere qu tu vas bien | j'espere qu vous allez bien | j'espere qu vous vous portez bien |
        je vous en remercie | je vous prie d'accepter/d'agreer * salutations/sentiments | je vous remercie |
        je vous remercie d'avance | joyeux nol | le plus rapidement/vite possible | meilleurs voux |
        merci beaucoup/bien/d'avance/infiniment | merci de/pour votre aide/comprehension/reponse | merci par avance |
        merci pour ton aide | merci pour tout | merci pour votre travail | mesdames et messieurs |
        mesdames messieurs | mille mercis | obtenez outlook pour android/ios | par avance merci |
        quand vous aurez un moment | rien contre vous | rien de personnel | s'il te/vous plait |
        salutations cordiales/distingues | salutations les meilleures | sans rancune | si c'est possible |
        si cela est possible | si possible | un grand merci | veuillez agreer/recevoir * salutations/sentiments |
        vous remerciant par avance
        daily.alone:
        1/un mail par jour | 1/une fois par jour | chaqu/par jour |
        courriel/digest/envoi/mail/message/mode/recap/recapitulatif/resume quotidien |
        digest/journalier/quotidien/quotidienne/quotidiennement | mode digest/resume | quotidien merci/svp |
        resume du jour | tous les jours | une fois par jour merci/svp | une fois par jour s'il vous plait
        daily.core:
        basculer/mettre/passer/passez au digest/resume quotidien |
        basculer/mettre/passer/passez au/en mode quotidien | basculer/mettre/passer/passez au/en quotidien |
        basculer/mettre/passer/passez en mode digest/mode/resume quotidien |
        basculez/mettez/passez moi au digest/resume quotidien | basculez/mettez/passez moi au/en mode quotidien |
        basculez/mettez/passez moi au/en quotidien |
        basculez/mettez/passez moi en mode digest/mode/resume quotidien |
        courriels/mails/messages seulement/uniqument une fois par jour |
        du/en/le/un digest/recap/recapitulatif/resume journalier/quotidien | envoyez moi * une fois par jour |
        le digest chaqu soir | m'envoyer/recevoir/regrouper/regroupez * une fois par jour |
        tout regroupe une fois par jour |
        un courriel/digest/email/envoi/mail/message/recap/recapitulatif/resume chaqu/par jour |
        un courriel/email/envoi/mail/message journalier/quotidien | un resume chaqu matin/soir |
        un seul courriel/digest/email/envoi/mail/message/recapitulatif chaqu/par jour |
        un seul courriel/digest/email/envoi/mail/message/recapitulatif journalier/quotidien
        date.begin:
        au debut | au debut du | au/le debut de | debut
        date.christmas:
        a/apres nol | la veille de nol | les fetes/vacances de nol | nol
        date.dayafter:
        apres demain
        date.easter:
        a/apres paqus | les vacances de paqus | lundi de paqus | paqus
        date.end:
        a la fin de/du | fin | fin de/du | la fin de/du
        date.for:
        au cours des | d'ici/dans/durant/pdt/pendant/pour/sur | les prochaines/prochains |
        pendant/pour les prochaines/prochains | pour encore/environ | pour une duree de | une duree de
        date.from:
        a compter/partir de/du | de/depuis/des/du | depuis/des/entre le
        date.mid:
        a la mi | au milieu de | la mi | mi/milieu | milieu du mois
        date.month.1:
        jan/janv/janvier
        date.month.10:
        oct/octobre
        date.month.11:
        nov/novembre
        date.month.12:
        dec/decembre
        date.month.2:
        feb/fev/fevr/fevrier
        date.month.3:
        mar/mars
        date.month.4:
        avr/avril
        date.month.5:
        mai
        date.month.6:
        juin
        date.month.7:
        juil/juill/juillet/jul
        date.month.8:
        aou/aout
        date.month.9:
        sep/sept/septembre/septmbre
        date.newyear:
        apres le nouvel an | apres les fetes | du/le nouvel an | fin d'annee | le reste de l'annee | fin de l'annee | jour de l'an |
        la fin de l'annee | la nouvelle annee | la saint sylvestre | le jour de l'an | nouvel an | nouvelle annee
        date.next.month:
        au/le mois prochain | dans un mois | le mois qui vient | mois prochain
        date.next.week:
        dans huit jours | dans une semaine | la semaine prochaine/suivante | la semaine qui vient | semaine prochaine
        date.next.year:
        annee/l'annee prochaine | dans un an | l'an prochain | l'annee qui vient
        date.number.1:
        1er/premier/premiere/un/une
        date.number.10:
        dix/dixieme
        date.number.11:
        onze
        date.number.12:
        douze | une douzaine de
        date.number.2:
        deux/deuxieme/second/seconde
        date.number.3:
        trois/troisieme
        date.number.4:
        quatre/quatrieme
        date.number.5:
        cinq/cinquieme
        date.number.6:
        six/sixieme
        date.number.7:
        sept/septieme
        date.number.8:
        huit/huitieme
        date.number.9:
        neuf/neuvieme
        date.open:
        a/jusqu'a mon retour | apres le bac | apres/durant/pendant l'ete | apres/durant/pendant les examens |
        apres/durant/pendant les/mes conges/vacances | apres/jusqu'a la rentree |
        conge maternite/parental/sabbatiqu | durant/pendant les fetes | durant/pendant mon absence/conge |
        durant/pendant mon conge maternite | indefiniment/momentanement/provisoirement/temporairement |
        jusqu'a ce qu je rentre/revienne | jusqu'a ce qu je sois de retour | jusqu'a ce qu je vous dise/recontacte |
        jusqu'a ce qu je vous fasse signe | jusqu'a la fin de mes vacances | jusqu'a la fin des cours/vacances |
        jusqu'a la fin du trimestre | jusqu'a nouvel avis/ordre | la rentree | le temps de mes vacances |
        le temps de mon absence/conge | le temps des vacances | le trimestre prochain | pendant qulqu temps |
        pendant qulqus jours/mois/semaines | pendant un moment | pour l'instant | pour le moment |
        pour un certain temps | pour une duree indeterminee | qulqu temps | qulqus jours/mois/semaines |
        tant qu je suis absent/absente | un certain temps | un moment
        date.today:
        a partir de maintenant | aujourd'hui/maintenant | ce soir | des aujourd'hui/maintenant
        date.tomorrow:
        demain | demain matin/soir | des demain
        date.unit.day:
        j/jour/journee/journees/jours
        date.unit.fortnight:
        15/quinze jours | quinzaine | une quinzaine | une quinzaine de jours
        date.unit.month:
        mois
        date.unit.week:
        8/huit jours | huitaine/sem/semaine/semaines
        date.unit.year:
        an/annee/annees/ans
        date.until:
        a mon retour le | a nouveau le | a/de nouveau a partir du | au plus tard le |
        avant/d'ici/rentree/reprendre/reprenez/reprise/retour le | d'ici au |
        d'ici/jusqau/jusqu/jusqu'a/jusqu'apres/jusqu'au/jusqu'aux/jusqu'en/jusqu'o/jusqua/jusquau | de retour en/le |
        de/jusqu'au retour | je rentre/reviens le | je reviens en | je serai de retour le | jusqu'a ce/l'/la/mon |
        jusqu/jusqu'a debut/fin | pas avant | pas avant le
        date.weekday.1:
        lun/lundi/lundis
        date.weekday.2:
        mar/mardi/mardis
        date.weekday.3:
        mer/mercredi/mercredis
        date.weekday.4:
        jeu/jeudi/jeudis
        date.weekday.5:
        ven/vendredi/vendredis
        date.weekday.6:
        sam/samedi/samedis
        date.weekday.7:
        dim/dimanche/dimanches
        groups.alone:
        annuaire/apercu/liste des groupes | autres/les/quls groupes | autres/qulles listes | groupes existants/svp |
        groupes/listes | groupes/listes disponibles | liste des listes | tous/voir les groupes
        groups.core:
        apercu/liste des groupes | c'est quoi les groupes | donnez/envoyez/montrez moi les groupes |
        est ce qu'il y a d'autres groupes/listes | existe t il d'autres groupes/listes |
        il y a d'autres groupes/listes | liste de tous les groupes | liste de toutes les listes |
        liste de vos groupes | qulles listes existe t il | qulles listes je peux rejoindre |
        qulles listes puis je rejoindre | qulles/quls autres groupes/listes | qulles/quls groupes il y a |
        qulles/quls groupes peut on | qulles/quls groupes puis je | qulles/quls groupes/listes avez vous |
        qulles/quls groupes/listes existent | qulles/quls groupes/listes sont disponibles |
        qulles/quls groupes/listes y a t il | qulles/quls sont les groupes/listes | quls groupes existe t il |
        quls groupes je peux rejoindre | tous les groupes disponibles/existants | vu d'ensemble des groupes |
        y a t il d'autres groupes/listes
        help.alone:
        a l'aide | aide merci/svp | aide s'il vous plait | aide/aidez moi |
        aide/commandes/eide/faq/fonctionnement/guide/help/info/information/informations/infos/instructions/manul/notice/options |
        au secours | c'est quoi | comment ca fonctionne/marche | liste des commandes | mode d'emploi
        help.core:
        a quoi sert cette adresse/liste | comment ca/cela fonctionne/marche |
        comment changer/modifier mes options/parametres/preferences/reglages | comment est ce qu ca marche |
        comment est ce qu ca/cela fonctionne | comment fonctionne/marche le groupe |
        comment fonctionne/marche/utiliser cette/la liste | comment fonctionne/utiliser ce groupe |
        comment se servir de ce groupe | comment se servir de cette adresse | comment se servir de cette/la liste |
        comment se servir de le systeme | comment utilise t on ce groupe | comment utilise t on cette adresse |
        comment utilise t on cette/la liste | comment utilise t on le systeme | comment utiliser cette adresse |
        comment utiliser le systeme | donnez/envoyez moi commandes | donnez/envoyez moi le mode d'emploi |
        donnez/envoyez moi les commandes/instructions | donnez/envoyez moi les/mes options |
        j'ai/j'aurais besoin d'aide avec cette/la liste | j'ai/j'aurais besoin d'aide avec les reglages |
        j'ai/j'aurais besoin d'aide pour utiliser la liste | je ne comprends pas/rien au fonctionnement |
        liste des commandes | liste des le mode d'emploi | liste des les commandes/instructions |
        liste des les/mes options | mode d'emploi de cette/la liste | mode d'emploi du groupe | mode d'emploi svp |
        qu peut on demander a cette adresse | qu peut on demander/ecrire/faire ici |
        qu puis je demander a cette adresse | qu puis je demander/ecrire/faire ici |
        qu'est ce qu je peux demander/ecrire/faire avec cette adresse |
        qu'est ce qu je peux demander/ecrire/faire ici |
        qu'est ce qu'on peut demander/ecrire/faire avec cette adresse |
        qu'est ce qu'on peut demander/ecrire/faire ici | qulles commandes | qulles le mode d'emploi |
        qulles les instructions | qulles les/mes options | qulles les/sont commandes | qulles sont le mode d'emploi |
        qulles sont les commandes/instructions | qulles sont les/mes options
        howpost.alone:
        adresse de la liste | adresse du groupe | comment ecrire a la liste | comment ecrire au groupe |
        comment ecrire/poster/publier | comment envoyer un message | ecrire a la liste | ecrire au groupe |
        ecrire/poster/publier | envoyer un message
        immediate.alone:
        au fur et a mesure | aussitot/imediat/imediatement/immediat/immediatement | chaqu courriel/mail/message |
        courriels/mails/messages individuls/separes | courriels/mails/messages un par un | en temps reel |
        envoi/mode immediat | fin du digest/resume | immediat merci/svp | mode individul/normal |
        pas/plus de digest/resume | sans/stop digest/resume | temps reel | tous les courriels/mails/messages |
        tout de suite | un par un
        immediate.core:
        a la place du digest/recapitulatif/resume | a/de nouveau chaqu mail/message |
        a/de nouveau tous les mails/messages |
        arreter/arretez/desactiver/desactivez/supprimez le digest/recapitulatif/resume |
        au lieu du digest/recapitulatif/resume | chaqu courriel/mail/message au fur et a mesure |
        chaqu courriel/mail/message aussitot/immediatement | chaqu courriel/mail/message des qu'il arrive |
        chaqu courriel/mail/message des qu'ils arrivent | chaqu courriel/mail/message en temps reel |
        chaqu courriel/mail/message tout de suite |
        envoyez moi chaqu/les courriels/mail/mails/message/messages individullement/separement |
        envoyez moi chaqu/les courriels/mail/mails/message/messages un par un |
        envoyez moi tous les courriels/mail/mails/message/messages individullement/separement |
        envoyez moi tous les mail/message un par un | envoyez moi tout au fur et a mesure |
        envoyez moi tout aussitot/immediatement | envoyez moi tout des qu'il arrive |
        envoyez moi tout des qu'ils arrivent | envoyez moi tout en temps reel | envoyez moi tout tout de suite |
        les courriels/mails/messages au fur et a mesure | les courriels/mails/messages aussitot/immediatement |
        les courriels/mails/messages des qu'il arrive | les courriels/mails/messages des qu'ils arrivent |
        les courriels/mails/messages en temps reel | les courriels/mails/messages tout de suite |
        mettez/passez/repassez moi en envoi/mode immediat | mettez/passez/repassez moi en immediat |
        mettez/passez/repassez moi en mode normal | mettez/passez/repassez moi en temps reel |
        ne plus recevoir de/le digest/resume | ne plus recevoir le recapitulatif |
        pas/plus de digest/resume et/mais | pas/plus de digest/resume je veux |
        pas/plus de resume hebdomadaire/quotidien et/mais | pas/plus de resume hebdomadaire/quotidien je veux |
        passer/repasser en envoi/mode immediat | passer/repasser en immediat | passer/repasser en mode normal |
        passer/repasser en temps reel | recevoir chaqu courriels/mails/messages un par un |
        recevoir chaqu/les courriels/mail/mails/message/messages individullement/separement |
        recevoir chaqu/les mail/message un par un |
        recevoir tous les courriels/mail/mails/message/messages individullement/separement |
        recevoir tous les mail/message un par un | recevoir tout au fur et a mesure |
        recevoir tout aussitot/immediatement | recevoir tout des qu'il arrive | recevoir tout des qu'ils arrivent |
        recevoir tout en temps reel | recevoir tout tout de suite |
        recevoir/tous les courriels/mails/messages un par un | souhaite/veux plus de/le digest/resume |
        souhaite/veux plus le recapitulatif | tous les e mails au fur et a mesure |
        tous les e mails aussitot/immediatement | tous les e mails des qu'il arrive |
        tous les e mails des qu'ils arrivent | tous les e mails en temps reel | tous les e mails tout de suite
        join.alone:
        abonnement/abonner/adherer/adhesion/ajout/incription/inscripsion/inscription/inscrire/m'abonner/m'inscrire/rejoindre/s'abonner/s'inscrire/subscribe |
        abonnement/inscription a la liste | abonnement/inscription svp | ajoutez moi |
        demande d'adhesion/d'ajout/d'inscription | devenir membre | inscription au groupe | inscription merci |
        inscription s'il vous plait | je m'inscris | j'aimerais/je souhaite/je veux/je voudrais adherer/m'abonner/m'inscrire | joindre/rejoindre le groupe | nouvelle inscription |
        rejoindre ce groupe | rejoindre la liste
        join.core:
        revenir dans le groupe | me reinscrire | me reinscrivez |
        abonne/abonnez/ajoute/ajoutez/inscris/inscrivez/integrez/rajoutez moi |
        ajouter/ajoutez/inscrivez/mets/mettez/rajoutez mon adresse a la liste |
        ajouter/ajoutez/inscrivez/mets/mettez/rajoutez mon adresse au groupe |
        ajouter/mets/mettez moi dans le groupe | ajouter/mets/mettez moi dans/sur la liste |
        comment adherer/m'abonner/m'inscrire/rejoindre/s'inscrire ce/le groupe |
        comment adherer/m'abonner/m'inscrire/rejoindre/s'inscrire cette/la liste |
        comment adherer/rejoindre/s'inscrire a ce groupe | comment adherer/rejoindre/s'inscrire a cette/la liste |
        comment adherer/rejoindre/s'inscrire au groupe | j'aimerais adherer | j'aimerais devenir membre |
        j'aimerais entrer dans ce/le groupe | j'aimerais entrer dans la liste |
        j'aimerais etre abonne/abonnee/ajoute/ajoutee/inscrit/inscrite | j'aimerais faire partie de ce/votre groupe |
        j'aimerais faire partie de cette/la/votre liste | j'aimerais faire partie du groupe |
        j'aimerais integrer ce/le/votre groupe | j'aimerais integrer cette/la/votre liste |
        j'aimerais integrer/rejoindre la communaute | j'aimerais integrer/rejoindre la mailing list |
        j'aimerais rejoindre * groupe/liste | j'aimerais/veuillez m'abonner/m'inscrire |
        je desire/peux/souhaite/souhaiterais/veux/voudrais integrer ce/le/votre groupe |
        je desire/peux/souhaite/souhaiterais/veux/voudrais integrer cette/la liste |
        je desire/souhaite/souhaiterais/veux/voudrais adherer/m'abonner/m'inscrire |
        je desire/souhaite/souhaiterais/veux/voudrais devenir membre |
        je desire/souhaite/souhaiterais/veux/voudrais entrer dans ce/le groupe |
        je desire/souhaite/souhaiterais/veux/voudrais entrer dans la liste |
        je desire/souhaite/souhaiterais/veux/voudrais etre abonne/abonnee/ajoute/ajoutee/inscrit/inscrite |
        je desire/souhaite/souhaiterais/veux/voudrais faire partie de ce/votre groupe |
        je desire/souhaite/souhaiterais/veux/voudrais faire partie de cette/la/votre liste |
        je desire/souhaite/souhaiterais/veux/voudrais faire partie du groupe |
        je desire/souhaite/souhaiterais/veux/voudrais integrer votre liste |
        je desire/souhaite/souhaiterais/veux/voudrais integrer/rejoindre la communaute |
        je desire/souhaite/souhaiterais/veux/voudrais integrer/rejoindre la mailing list |
        je desire/souhaite/souhaiterais/veux/voudrais rejoindre * groupe/liste | je m'abonne/m'inscris a ce groupe |
        je m'abonne/m'inscris a cette/la liste | je m'abonne/m'inscris au groupe |
        je peux rejoindre ce/le/votre groupe | je peux rejoindre cette/la liste |
        m'abonner/m'ajouter/m'inscrire a/au/dans/sur ce/le/votre groupe |
        m'abonner/m'ajouter/m'inscrire a/au/dans/sur cette/la/votre liste |
        m'abonner/m'ajouter/m'inscrire a/au/dans/sur groupe |
        merci de bien vouloir m'abonner/m'ajouter/m'inscrire/m'integrer | merci de bien vouloir me rajouter |
        merci/priere de m'abonner/m'ajouter/m'inscrire/m'integrer | merci/priere de me rajouter |
        peux/pourrais tu m'abonner/m'ajouter/m'inscrire/m'integrer | peux/pourrais tu me rajouter |
        pourriez/pouvez vous m'abonner/m'ajouter/m'inscrire/m'integrer | pourriez/pouvez vous me rajouter |
        puis je integrer/rejoindre ce/le/votre groupe | puis je integrer/rejoindre cette/la liste |
        veuillez m'ajouter/m'integrer | veuillez me rajouter
        leave.alone:
        annulation/annuler/arret/arretez/assez/basta/depart/desabonement/desabonnement/desabonner/desincription/desinscription/desinscriptions/desinscrire/desinscrit/enlever/quitter/radiation/resiliation/resilier/retirer/retrait/sortir/stop/suppression/supprimer/unsubscribe |
        annulation/fin d'abonnement | ca suffit |
        demande de desabonnement/desinscription/radiation/resiliation/retrait |
        desabonnement/desinscription/stop svp | desinscription merci | desinscription s'il vous plait | me retirer |
        me/se desinscrire | plus/trop de courriels/emails/mails/messages | quitter ce/le groupe |
        quitter cette/la liste | retrait de liste | retrait/suppression de la liste | se desabonner |
        sortie/suppression du groupe | stop courriels/emails/mail/mails/pub/spam | stop e mails |
        suppression de compte | suppression de mon compte
        leave.core:
        me desinscire | me desincrire | me desinscir | me desabonne | enlever de cette liste |
        ne plus m'envoyer | arreter/arretez de m'envoyer | cesser/cessez de m'envoyer |
        aimerais/desire/souhaite/souhaiterais/veux/voudrais etre desabonne/desabonnee/desinscrit/desinscrite/enleve/enlevee/ote/otee/radie/radiee/raye/rayee/retire/retiree/supprime/supprimee |
        annuler/annulez/resilier/resiliez/terminer mon abonnement/adhesion/inscription |
        arrete/arretez/cessez de m'ecrire/m'envoyer |
        arretez/cessez/stoppez ces/les/vos courriels/emails/mails/messages |
        cloturer/cloturez/effacer/effacez/enleve/enlever/enlevez/fermer/fermez/oter/otez/rayer/rayez/retire/retirer/retirez/supprime/supprimer/supprimez mon compte |
        comment faire pour quitter ce/le/votre groupe | comment faire pour quitter cette/la/votre liste |
        comment faire pour quitter la communaute | comment faire pour quitter la mailing list |
        comment faire pour se desabonner/desinscrire | comment on se desabonne/desinscrit |
        comment quitter ce/le/votre groupe | comment quitter cette/la/votre liste |
        comment se desabonner/desinscrire | comment sortir de ce groupe | comment sortir de cette liste |
        comment/j'aimerais quitter la communaute | comment/j'aimerais quitter la mailing list |
        demande a etre desabonne/desabonnee/desinscrit/desinscrite/enleve/enlevee/ote/otee/radie/radiee/raye/rayee/retire/retiree/supprime/supprimee |
        desabonez/desabonne/desabonner/desabonnez/desincrivez/desinscrire/desinscris/desinscrive/desinscrivez/efface/effacez/enleve/enlevez/otez/radiez/raye/rayez/retire/retirez/supprime/supprimez moi |
        desire/ne/souhaite/veux/voudrais plus etre inscrit/inscrite/membre |
        desire/ne/souhaite/veux/voudrais plus faire partie | desire/ne/souhaite/veux/voudrais plus recevoir |
        desire/souhaite/veux/voudrais plus rien recevoir |
        effacer/effacez/enleve/enlever/enlevez/oter/otez/rayer/rayez/retire/retirer/retirez/supprime/supprimer/supprimez mes coordonnees |
        effacer/effacez/enleve/enlever/enlevez/oter/otez/rayer/rayez/retire/retirer/retirez/supprime/supprimer/supprimez mon adresse/email/mail/nom |
        effacer/effacez/enleve/enlever/enlevez/oter/otez/rayer/rayez/retire/retirer/retirez/supprime/supprimer/supprimez mon e mail |
        j'aimerais quitter * groupe/liste | j'aimerais quitter tous les/vos groupes |
        j'aimerais quitter toutes les/vos listes |
        je desire/souhaite/souhaiterais/veux/voudrais quitter * groupe/liste |
        je desire/souhaite/souhaiterais/veux/voudrais quitter la communaute |
        je desire/souhaite/souhaiterais/veux/voudrais quitter la mailing list |
        je desire/souhaite/souhaiterais/veux/voudrais quitter tous les/vos groupes |
        je desire/souhaite/souhaiterais/veux/voudrais quitter toutes les/vos listes |
        je me desabonne/desinscris/retire de ce groupe | je me desabonne/desinscris/retire de cette/la/votre liste |
        je me desabonne/desinscris/retire de toutes | je me desabonne/desinscris/retire du groupe |
        je ne fais plus partie * enlevez/merci/retirez |
        je ne souhaite/veux plus de ces/vos courriels/emails/mails/messages | je quitte ce/le/votre groupe |
        je quitte cette/la/votre liste | je quitte la communaute | je quitte la mailing list |
        je veux sortir de ce groupe | je veux sortir de cette/la liste | je veux sortir du groupe |
        m'effacer/m'enlever/m'oter de/des/du | me desaboner/desabonne/desabonner/desincrire/desinscrir/desinscrire |
        me effacer/radier/rayer/retirer/sortir/supprimer de/des/du | me retirer/supprimer svp |
        merci de me faire etre desabonne/desabonnee/desinscrit/desinscrite/enleve/enlevee/ote/otee/radie/radiee/raye/rayee/retire/retiree/supprime/supprimee |
        mettre fin a mon abonnement/adhesion/inscription | ne m'ecrivez/m'envoie/m'envoye/m'envoyez plus |
        ne plus etre abonne/abonnee/dans | ne plus figurer | qu vous m'enleviez |
        qu vous me desabonniez/desinscriviez/retiriez/supprimiez | sors/sortez moi de |
        stop a vos courriels/emails/mails/messages
        maybe:
        50 50 | a confirmer/voir | c'est/si possible | ca/cela depend |
        eventullement/indecis/indecise/j'espere/j'essaierai/jsp/p'tet/peutetre/possible/probablement |
        j'essaie de venir | je dois verifier | je ne sais pas | je ne sais pas encore | je ne suis pas sur/sure |
        je regarde mon agenda | je sais pas | je sais pas encore | je suis pas sur | je te/vous dirai/redis |
        je vais essayer/voir | je verrai | je viendrai peut etre | je vous confirme plus tard |
        je vous tiens au courant | on verra | pas encore decide/sur/sure | pas sur/sure | peut etre |
        peut etre qu oui | sais pas | sans doute | si je peux | sous reserve
        negation:
        au lieu de | aucun/aucune/gure/jamais/n'/ne/ni/non/nullement/pas/personne/plus/rien/sans | ne * pas |
        ne plus | ne/surtout pas | plutot qu
        no:
        annuler/annulez/erreur/faux/incorrect/jamais/laissez/n/nan/negatif/no/non/refuse/👎 | c'est faux |
        c'est pas moi | c'est une erreur | ce n'est pas correct | ce n'est/n'etait pas moi |
        certainement/plutot/surtout pas | desole/desolee/helas/malheureusement/plutot non | je decline/refuse |
        je ne prefere/veux pas | je ne suis pas d'accord | je prefere pas | laissez comme ca | laissez tel qul |
        non c'est une erreur | non ce n'est pas moi | non desole/desolee/laissez/merci | non je ne veux pas |
        non pas cette fois | non pas du tout | non pas maintenant | non surtout pas | pas cette fois |
        pas d'accord/maintenant/moi | pas du tout | sans facon
        no.event:
        absent/absente/empeche/empechee/excuse/excusee/impossible/indisponible | ce sera sans moi |
        desole/desolee je ne viens pas | desole/desolee/helas/malheureusement je ne peux/pourrai pas |
        excusez mon absence | impossible pour moi | j'ai cours | j'ai deja qulqu chose | j'ai un autre rendez vous |
        j'ai un empechement | j'ai une autre reunion | je dois annuler/decliner/renoncer | je m'excuse |
        je ne participe/participerai/peux/pourrai/viendrai/viens pas | je ne peux/pourrai/pourrais pas venir |
        je ne peux/pourrai malheureusement pas etre des votres | je ne peux/pourrai malheureusement pas etre la/parmi/present/presente |
        je ne peux/pourrai malheureusement pas participer/venir | je ne peux/pourrai pas etre des votres |
        je ne peux/pourrai pas etre parmi vous | je ne serai malheureusement pas des votres | je ne serai pas des votres |
        je ne serai malheureusement pas la/present/presente | je ne serai pas parmi vous |
        je ne pourrai pas etre present/presente | je ne pourrai pas participer | je ne pourrai pas y assister |
        je ne pourrai/pourrais pas etre la | je ne serai pas la/present/presente | je ne serai/suis pas disponible |
        je ne suis pas dispo/libre | je peux pas venir | je peux/viens pas | je serai absent/absente |
        je serai en deplacement/vacances | je suis empeche/empechee/excuse/excusee/malade/occupe/occupee/pris/prise |
        je vous prie de m'excuser | la/une prochaine fois | ne compte/comptez pas sur moi | pas disponible |
        sans moi | une autre fois | veuillez excuser mon absence | veuillez m'excuser
        none.alone:
        aucun | aucun e mail | aucun email/envoi | aucun/no/sans/zero mail | aucun/sans courriel/message |
        aucune notification | desactiver les notifications | lecture sur le site | mode lecture/silencieux/web |
        mode sans mail | notifications desactivees/off | pas d'envoi |
        pas de courriel/courriels/mail/mails/message/messages/notifications | plus aucun mail | rien par mail |
        sans courriels/mails/messages | site/web seulement
        none.core:
        aucun courriel/courriels/email/emails/mail/mails/message/messages mais je reste |
        aucun courriel/courriels/email/emails/mail/mails/message/messages mais rester |
        aucun courriels/emails/mails/messages mais en restant |
        aucun courriels/emails/mails/messages mais je souhaite/veux rester |
        consulte/consulter/consulterai/lirai/lire/lis * en ligne mais/sans |
        consulte/consulter/consulterai/lirai/lire/lis * sur internet mais/sans |
        consulte/consulter/consulterai/lirai/lire/lis * sur le site/web mais/sans |
        couper/coupez/desactiver/desactivez l'envoi des courriels/emails/mails/messages |
        couper/coupez/desactiver/desactivez la reception des courriels/emails/mails/messages |
        couper/coupez/desactiver/desactivez les courriels/emails/mails/messages/notifications |
        demeurer/reste/rester abonne/abonnee/inscrit/inscrite/membre mais ne/sans |
        demeurer/reste/rester abonne/abonnee/inscrit/inscrite/membre sans |
        demeurer/reste/rester dans le groupe mais ne/sans | demeurer/reste/rester dans le groupe sans |
        demeurer/reste/rester dans/sur la liste mais ne/sans | demeurer/reste/rester dans/sur la liste sans |
        garde/gardez/laissez moi * mais n'envoyez/sans | garde/gardez/laissez moi * mais plus de |
        garde/gardez/laissez moi * sans courriels/emails/mails/messages | je consulterai/lirai * sur le site |
        mettez/passez moi en mode sans courriels/emails/mails/messages | ne plus recevoir * en restant |
        ne plus recevoir * mais je reste | ne plus recevoir * mais rester | ne plus recevoir * tout en restant |
        pas me desinscrire * juste/seulement | pas/plus de courriels/emails/mails/messages mais en restant |
        pas/plus de courriels/emails/mails/messages mais je reste |
        pas/plus de courriels/emails/mails/messages mais je souhaite/veux rester |
        pas/plus de courriels/emails/mails/messages mais rester | reste/rester * mais ne pas/plus recevoir |
        reste/rester * mais sans courriels/emails/mails/messages |
        reste/rester * mais sans les courriels/emails/mails/messages | reste/rester * sans recevoir |
        sans quitter la liste * aucun | sans quitter la liste * ne plus recevoir | sans quitter la liste * plus de |
        sans quitter la liste * sans courriels/emails/mails/messages | sans quitter le groupe * aucun |
        sans quitter le groupe * ne plus recevoir | sans quitter le groupe * plus de |
        sans quitter le groupe * sans courriels/emails/mails/messages |
        sans recevoir aucun/de/les/vos courriels/emails/mails/messages |
        sans recevoir tous les courriels/emails/mails/messages
        not:
        a/avait/avoir/j'ai/ont ete ajoute/ajoutee/ajoutes/desinscrit/desinscrite/inscrit/inscrite/retire/retiree/retires/supprime/supprimee/supprimes |
        abonner/abonnez/ajoute/ajouter/ajoutez/cherche/desabonner/desabonnez/desinscrire/desinscrivez/enleve/enlever/enlevez/inscrire/inscris/inscrivez/rayez/recherche/retire/retirer/retirez/supprimer/supprimez un collegu |
        abonner/abonnez/ajoute/ajouter/ajoutez/desabonner/desabonnez/desinscrire/desinscrivez/enleve/enlever/enlevez/inscrire/inscris/inscrivez/quitter/rayez/retire/retirer/retirez/supprimer/supprimez mon mari |
        abonner/abonnez/ajoute/ajouter/ajoutez/desabonner/desabonnez/desinscrire/desinscrivez/enleve/enlever/enlevez/inscrire/inscris/inscrivez/rayez/retire/retirer/retirez/supprimer/supprimez la nouvelle |
        abonner/abonnez/ajoute/ajouter/ajoutez/desabonner/desabonnez/desinscrire/desinscrivez/enleve/enlever/enlevez/inscrire/inscris/inscrivez/rayez/retire/retirer/retirez/supprimer/supprimez le nouveau |
        abonner/abonnez/ajoute/ajouter/ajoutez/desabonner/desabonnez/desinscrire/desinscrivez/enleve/enlever/enlevez/inscrire/inscris/inscrivez/rayez/retire/retirer/retirez/supprimer/supprimez les eleves/parents |
        abonner/abonnez/ajoute/ajouter/ajoutez/desabonner/desabonnez/desinscrire/desinscrivez/enleve/enlever/enlevez/inscrire/inscris/inscrivez/rayez/retire/retirer/retirez/supprimer/supprimez leurs adresses |
        abonner/abonnez/ajoute/ajouter/ajoutez/desabonner/desabonnez/desinscrire/desinscrivez/enleve/enlever/enlevez/inscrire/inscris/inscrivez/rayez/retire/retirer/retirez/supprimer/supprimez m/madame/mme/monsieur |
        abonner/abonnez/ajoute/ajouter/ajoutez/desabonner/desabonnez/desinscrire/desinscrivez/enleve/enlever/enlevez/inscrire/inscris/inscrivez/rayez/retire/retirer/retirez/supprimer/supprimez ma femme/fille |
        abonner/abonnez/ajoute/ajouter/ajoutez/desabonner/desabonnez/desinscrire/desinscrivez/enleve/enlever/enlevez/inscrire/inscris/inscrivez/rayez/retire/retirer/retirez/supprimer/supprimez ma/mon/notre/une collegu |
        abonner/abonnez/ajoute/ajouter/ajoutez/desabonner/desabonnez/desinscrire/desinscrivez/enleve/enlever/enlevez/inscrire/inscris/inscrivez/rayez/retire/retirer/retirez/supprimer/supprimez mes/nos collegus |
        abonner/abonnez/ajoute/ajouter/ajoutez/desabonner/desabonnez/desinscrire/desinscrivez/enleve/enlever/enlevez/inscrire/inscris/inscrivez/rayez/retire/retirer/retirez/supprimer/supprimez mon fils |
        abonner/abonnez/ajoute/ajouter/ajoutez/desabonner/desabonnez/desinscrire/desinscrivez/enleve/enlever/enlevez/inscrire/inscris/inscrivez/rayez/retire/retirer/retirez/supprimer/supprimez son adresse/nom |
        abonnez/ajoute/ajoutez/desabonnez/desinscrivez/enleve/enlevez/inscris/inscrivez/rayez/retire/retirez/supprimez la/le/les a/de/du |
        aborder la qustion | adresse de l'ecole | adresse de la mairie/salle | adresse du lieu/restaurant |
        aide a domicile | aide aux devoirs | aide financiere/sociale | aides financieres |
        ajouter/desinscrire/desinscrivez/inscrire/retirer des eleves/gens/membres/personnes |
        ajoutez/inscrivez moi a l'atelier | ajoutez/inscrivez moi a la conference/formation/journee/reunion |
        ajoutez/inscrivez moi au colloqu/cours/doodle/planning/repas/seminaire/stage/tableau/voyage |
        ajoutez/inscrivez moi sur le planning |
        ami/amie/collegu/directeur/directrice/elle/femme/il/jamais/mari/on/personne/qui/qulqu'un/s'il/s'ils/stagiaire souhaite |
        ami/amie/collegu/directeur/directrice/elle/femme/il/jamais/mari/on/personne/qui/qulqu'un/stagiaire demande a |
        ami/amie/collegu/directeur/directrice/elle/femme/il/mari/on/personne/qui/qulqu'un/s'il/s'ils/stagiaire veut |
        ami/amie/collegu/directeur/directrice/elle/femme/il/mari/on/personne/qui/qulqu'un/stagiaire aimerait/desire/souhaiterait/voudrait |
        ami/amie/collegu/directeur/directrice/elle/femme/il/mari/on/personne/qui/qulqu'un/stagiaire ne souhaite/veut plus |
        arret de bus/travail | au cas ou on/qulqu'un/vous | au cas ou un membre |
        au lieu de me desabonner/desinscrire | au lieu de quitter |
        beaucoup/certains/plusieurs demandent/disent/quittent | besoin d'aide pour la/le/les/ma/mon |
        celles/ceux qui aimeraient/desirent/souhaitent/souhaiteraient/veulent/voudraient |
        celles/ceux qui ne souhaitent/veulent plus |
        certains/elles/ils aimeraient/desirent/souhaiteraient/voudraient |
        certains/elles/ils ne souhaitent/veulent plus | certains/elles/ils/s'il/s'ils souhaitent/veulent |
        chacun/on peut me/mettre/quitter/rejoindre/s'abonner/s'inscrire/se/suspendre/te/vous |
        cherche/recherche des benevoles/idees/volontaires | cherche/recherche un livre/manul/remplacant |
        cherche/recherche un/une stagiaire | cherche/recherche une idee/remplacante/salle |
        cliqur/cliquz/l'abonner/l'ajouter/l'enlever/l'inscrire | conge maladie/maternite/parental de ma/mon/notre |
        cours/lecture/marche/planning/point/pratiqu/rapport/reunion/seance/taches/vie quotidienne |
        cours/marche/planning/point/rapport/reunion/seance hebdomadaire/quotidien | d'apres elle/eux/lui |
        deux fois par an/jour/mois/semaine | deux fois plus | devrais/dois je | devrait/doit/lorsqu/quand/si on |
        devrions/rejoignez/rejoindre/rejoins nous | effacez/enlevez/retirez/supprimez moi de la reunion |
        effacez/enlevez/retirez/supprimez moi du compte rendu |
        effacez/enlevez/retirez/supprimez moi du document/doodle/planning/programme/tableau |
        elle/il/on a quitte/rejoint | elle/il/on a/m'a dit/ecrit comment/de/qu/qu'elle/qu'il |
        elle/il/on disait/dit/ecrit/raconte comment/de/qu/qu'elle/qu'il | elle/il/on m'a demande qu/qu'elle/qu'il |
        elle/il/on s'est desabonne/desinscrit/desinscrite/inscrit/inscrite | elles/ils ont quitte/rejoint |
        emploi du temps hebdomadaire/quotidien/quotidienne | en deux fois | est ce qu'on devrait | faudrait/faut il |
        heures hebdomadaires |
        il est possible de me/mettre/quitter/rejoindre/s'abonner/s'inscrire/se/suspendre/te/vous | il suffit de |
        inscrire/m'ajouter/m'inscrire a l'atelier |
        inscrire/m'ajouter/m'inscrire a la conference/formation/journee/reunion |
        inscrire/m'ajouter/m'inscrire au colloqu/cours/doodle/planning/repas/seminaire/stage/tableau/voyage |
        inscrire/m'ajouter/m'inscrire sur le planning | j'ai desinscrit/failli/quitte/reactive/rejoint/suspendu |
        j'envisage de | j'hesite/qulqu'un a | jamais voulu |
        je m'etais abonne/abonnee/desabonne/desabonnee/desinscrit/desinscrite/inscrit/inscrite/retire/retiree |
        je me demande si | je me desinscrirais |
        je me suis abonne/abonnee/desabonne/desabonnee/desinscrit/desinscrite/inscrit/inscrite/retire/retiree |
        je pense/reflechis/songe a | je pourrais quitter | je quitterais | l'un d'entre vous |
        la fonction/procedure d'inscription/pause | la fonction/procedure de desabonnement/desinscription |
        la/le/les abonner/ajouter/desabonner/desinscrire/enlever/inscrire/retirer/supprimer |
        la/petite/une pause apres/entre | la/petite/une pause pendant le cours |
        le/un bouton/formulaire/lien de desabonnement/desinscription/hebdomadaire/inscription/pause/quotidien |
        le/un bouton/mode desabonnement/desinscription/hebdomadaire/inscription/pause/quotidien |
        le/un formulaire d'desabonnement/d'desinscription/d'hebdomadaire/d'inscription/d'pause/d'quotidien |
        lecture/pratiqu/taches/vie quotidiennes |
        les collegus/parents aimeraient/desirent/souhaitent/souhaiteraient/veulent/voudraient |
        les collegus/parents ne souhaitent/veulent plus | les conditions/modalites d'inscription/pause |
        les conditions/modalites de desabonnement/desinscription | les gens demandent/disent/quittent |
        les membres qui aimeraient/desirent/souhaitent/souhaiteraient/veulent/voudraient |
        les membres qui ne souhaitent/veulent plus | lorsqu/quand un membre | lorsqu/quand vous |
        lorsqu/quand/si qulqu'un | m'a/m'ont demande comment/de/si | m'abonner a la chaine/newsletter |
        m'abonner a la/une revu | me retirer de la course | me retirer du bureau/comite/conseil/jury/projet/voyage |
        merci de m'avoir | merci de nous avoir | merci pour l'aide/l'ajout/l'inscription | merci pour votre aide |
        n'ai jamais/pas demande | n'ai pas souhaite/voulu |
        ne desire/souhaite/veux/voudrais pas etre desinscrit/desinscrite/retire/retiree |
        ne desire/souhaite/veux/voudrais pas m'inscrire/quitter/rejoindre |
        ne desire/souhaite/veux/voudrais pas me desabonner/desinscrire/retirer |
        ne m'ajoutez/m'enlevez/m'inscrivez/quitte/quittez/quittons pas |
        ne me desabonnez/desinscrivez/enlevez/rayez/retire/retirez/supprime/supprimez pas |
        ne me desabonnez/desinscrivez/enlevez/rayez/retire/retirez/supprime/supprimez surtout pas |
        ne pas me desabonner/desinscrire/enlever/retirer/supprimer | ne quitte/quittez/quittons surtout pas |
        nous avons quitte/rejoint | pause cafe/dejeuner/meridienne/repas | pause de midi |
        plutot qu de me desabonner/desinscrire | plutot qu de quitter | pour quitter la liste il |
        pour s'inscrire il | pour se desabonner/desinscrire il | pour vous desabonner/desinscrire | qui de vous |
        qui peut/pourrait m'aider | quitter l'association/l'ecole/l'enseignement/l'etablissement |
        quitter l'education nationale | quitter la classe/mairie/maison/ville |
        quitter le bureau/college/conseil/lycee/pays | quitter mes eleves/fonctions | quitter mon poste |
        quitter une reunion | quitter/rejoignez/rejoindre/rejoins la reunion/salle | qulqu'un peut/pourrait/sait |
        rejoignez/rejoindre/rejoins l'equipe/moi | rejoignez/rejoindre/rejoins la visio |
        rejoignez/rejoindre/rejoins le projet/zoom | sans vouloir me desabonner/desinscrire | sans vouloir quitter |
        si jamais | si je devais/pouvais/quitte/voulais | si je me desabonne/desinscris | si tu souhaites/veux |
        si vous desirez/souhaitez/voulez |
        tu peux me/mettre/quitter/rejoindre/s'abonner/s'inscrire/se/suspendre/te/vous |
        vous pouvez me/mettre/quitter/rejoindre/s'abonner/s'inscrire/se/suspendre/te/vous
        pause.alone:
        absence/absent/absente/conges/interruption/pause/pauze/suspendre/suspension/vacances/veille |
        arret/stop/suspension temporaire | en conge/veille | en/mode pause/vacances | mettre/mise en pause |
        mode absence/conges | pas de mails pour l'instant | pause courriels/mail/merci | pause e mails |
        pause s'il vous plait | pause/suspendre mails | pause/suspension svp | suspendre l'abonnement |
        suspendre les mails | suspension de l'abonnement | suspension des envois
        pause.core:
        arreter/arretez/bloqur/bloquz/couper/coupez/stopper/stoppez l'envoi/les/mes/vos * jusqu'a/jusqu'au/jusqu'en/pendant |
        arreter/arretez/bloquz/coupez/stopper/stoppez l'envoi avant/durant/jusqu/jusqu'a/jusqu'au/jusqu'aux/jusqu'en/pendant |
        arreter/arretez/bloquz/coupez/stopper/stoppez les envois/messages avant/durant/jusqu/jusqu'aux |
        arreter/arretez/bloquz/coupez/stopper/stoppez les/vos mails avant/durant/jusqu/jusqu'aux |
        arreter/suspendre temporairement | aucun courriel/mail/message avant/jusqu'a/jusqu'au/jusqu'en/pendant |
        faire une pause dans les mails | faire une pause jusqu'a/jusqu'au/jusqu'en |
        garder/gardez/retenez/retenir les/mes mails/messages jusqu'a/jusqu'au/pendant |
        interrompez/interrompre/suspendez/suspendre l'envoi |
        interrompez/interrompre/suspendez/suspendre la distribution |
        interrompez/interrompre/suspendez/suspendre la/ma reception |
        interrompez/interrompre/suspendez/suspendre les courriels/envois/messages |
        interrompez/interrompre/suspendez/suspendre les e mails |
        interrompez/interrompre/suspendez/suspendre les/mes mails |
        interrompez/interrompre/suspendez/suspendre mon abonnement/inscription |
        je pars/serai/suis * pas/plus de mails/messages | je pars/serai/suis * suspendez |
        m'envoyez aucun * jusqu'a/jusqu'au/jusqu'en/pendant | me mettre en conge/pause/veille |
        me mettre en mode absence/vacances | mets/mettez moi en conge/pause/veille |
        mets/mettez moi en mode absence/vacances | mettez/mettre les messages en pause/suspens/veille |
        mettez/mettre les/mes mails en pause/suspens/veille |
        mettez/mettre mon abonnement/compte/inscription en pause/suspens/veille |
        ne m'envoyez pas/plus * avant/jusqu'a/jusqu'au/jusqu'en/pendant |
        ne m'envoyez plus rien durant/jusqu/jusqu'aux |
        ne m'envoyez rien avant/durant/jusqu/jusqu'a/jusqu'au/jusqu'aux/jusqu'en/pendant |
        ne plus rien m'envoyer/recevoir avant/durant/jusqu/jusqu'a/jusqu'au/jusqu'aux/jusqu'en/pendant |
        ne rien m'envoyer/recevoir avant/durant/jusqu/jusqu'a/jusqu'au/jusqu'aux/jusqu'en/pendant |
        pas/plus de courriels/emails/mails/messages avant/durant/jusqu/jusqu'a/jusqu'au/jusqu'aux/jusqu'en/pendant |
        pas/plus de e mails avant/durant/jusqu/jusqu'a/jusqu'au/jusqu'aux/jusqu'en/pendant |
        pas/plus recevoir * avant/durant/jusqu'a/jusqu'au/jusqu'en/pendant | temporairement arreter/suspendre |
        temporairement ne plus recevoir | temporairement pas/plus de mails | une pause de mails/messages
        reason:
        a cause du | a/pour cause de | afin de | c'est pour ca | c'est pourquoi/trop | ca/cela ne me concerne plus |
        car il/j'ai/nous | car/comme/puisqu je | car/donc/pcq/puisqu | comme j' | d'autant/maintenant/parce/vu qu |
        dans la mesure ou | du fait de/qu | en raison de/du | etant donne | etant donne qu | il y a trop de |
        il y en a trop | j'ai quitte l'ecole/l'etablissement | j'ai quitte mon poste |
        j'ai/je change d'ecole/d'etablissement | j'ai/je change de poste/travail | je n'ai pas/plus le temps |
        je n'arrive plus a suivre | je ne suis plus concerne/concernee | je ne travaille plus |
        je pars/prends ma retraite | je pars/prends/suis a la retraite | je recois trop de |
        je suis absent/absente/deborde/debordee | je suis en arret maladie |
        je suis en conge/conges/retraite/vacances | ma boite deborde | ma boite est pleine | parce qu je |
        parce qu'/qu'il | suite a/au | trop de courriels/mails/messages | vu le nombre
        resume.alone:
        continur/reactivation/reactiver/recommencer/redemarrer/relancer/reprendre/reprenez/reprise/retour |
        courriels/mails de nouveau | de retour | envoyer a nouveau | fin de la pause | fin de pause/suspension |
        je suis de retour | je suis rentre/rentree/revenu | me revoici/revoila | reprendre l'envoi/mails |
        reprendre les mails | reprise de l'abonnement | reprise des courriels/envois/mails | reprise svp |
        retour de conge/conges/vacances
        resume.core:
        a/de nouveau recevoir des/les/mes/vos courriels/emails/mails/messages |
        a/de nouveau recevoir des/les/mes/vos e mails |
        annuler/annulez/arreter/arretez/enlevez/lever/levez/terminer la/ma pause/suspension |
        de retour de vacances * envois/mails/messages/reactiver/reprendre | envoyez moi * a/de nouveau |
        envoyez/renvoyez moi a/de nouveau | fin de la/ma pause/suspension | je peux de nouveau recevoir |
        je suis de retour * envois/mails/messages/reactiver/reprendre |
        je suis rentre/rentree * envois/mails/messages/reactiver/reprendre | me remettre dans la boucle |
        me remettre dans les envois | mettre fin a la/ma pause/suspension | reabonnez/reactivez moi |
        reactiver/reactivez/recommencer/redemarrez/relancer/relancez/remettez/remettre/reprendre/reprenez/retablir/retablissez les messages |
        reactiver/reactivez/recommencer/redemarrez/relancer/relancez/remettez/remettre/reprendre/reprenez/retablir/retablissez les/mes mails |
        reactiver/reactivez/recommencer/redemarrez/relancer/relancez/reprendre/reprenez/retablir/retablissez l'envoi |
        reactiver/reactivez/recommencer/redemarrez/relancer/relancez/reprendre/reprenez/retablir/retablissez la distribution/reception |
        reactiver/reactivez/recommencer/redemarrez/relancer/relancez/reprendre/reprenez/retablir/retablissez les envois |
        reactiver/reactivez/recommencer/redemarrez/relancer/relancez/reprendre/reprenez/retablir/retablissez mon abonnement/compte/inscription |
        recevoir a/de nouveau des/les/mes/vos courriels/emails/mails/messages |
        recevoir a/de nouveau des/les/mes/vos e mails |
        recevoir des/les/mes/vos courriels/emails/mails/messages a/de nouveau |
        recevoir des/les/mes/vos e mails a/de nouveau | recommencez a m'envoyer | remettez/remettre en marche |
        vous pouvez a nouveau m'envoyer | vous pouvez recommencer a m'envoyer
        search.alone:
        archive/archives/cherche/chercher/recherche/rechercher/trouver | les/recherche archives | recherche svp |
        recherche/rechercher dans les archives
        search.core:
        a t on deja eu des echanges/messages a propos | a t on deja eu des echanges/messages concernant/sur |
        a t on deja eu une discussion a propos | a t on deja eu une discussion concernant/sur |
        ce qu'on a ecrit a propos | ce qu'on a ecrit au sujet | ce qu'on a ecrit sur |
        ce qu'on a/avait dit a propos | ce qu'on a/avait dit au sujet | ce qu'on a/avait dit sur |
        ce qui a ete ecrit a propos | ce qui a ete ecrit au sujet | ce qui a ete ecrit concernant/sur |
        ce qui a/avait ete dit a propos | ce qui a/avait ete dit au sujet | ce qui a/avait ete dit concernant/sur |
        ce qui s'est dit a propos | ce qui s'est dit au sujet | ce qui s'est dit concernant/sur |
        cherche/chercher/cherchez/recherche/rechercher/recherchez dans l'archive |
        cherche/chercher/cherchez/recherche/rechercher/recherchez dans les anciens mails/messages |
        cherche/chercher/cherchez/recherche/rechercher/recherchez dans les archives |
        cherchez/envoyez/montrez moi les echanges/mails/messages a propos |
        cherchez/envoyez/montrez moi les echanges/mails/messages au sujet |
        cherchez/envoyez/montrez moi les echanges/mails/messages concernant/sur |
        cherchez/envoyez/montrez moi tout a propos | cherchez/envoyez/montrez moi tout au sujet |
        cherchez/envoyez/montrez moi tout concernant/sur | dans les archives a propos |
        dans les archives concernant/sur | est ce qu'il y a * dans les archives |
        je cherche le/un mail/message a propos | je cherche le/un mail/message au sujet |
        je cherche le/un mail/message concernant/ou/sur |
        je cherche/recherche d'anciens/des/les discussions/echanges/mails/messages a propos |
        je cherche/recherche d'anciens/des/les discussions/echanges/mails/messages au sujet |
        je cherche/recherche d'anciens/des/les discussions/echanges/mails/messages concernant/sur |
        je cherche/recherche les anciens discussions/echanges/mails/messages a propos |
        je cherche/recherche les anciens discussions/echanges/mails/messages au sujet |
        je cherche/recherche les anciens discussions/echanges/mails/messages concernant/sur |
        retrouver le/un mail/message a propos | retrouver le/un mail/message au sujet |
        retrouver le/un mail/message concernant/ou/sur |
        retrouver/retrouvez/trouver d'anciens/des/les discussions/echanges/mails/messages a propos |
        retrouver/retrouvez/trouver d'anciens/des/les discussions/echanges/mails/messages au sujet |
        retrouver/retrouvez/trouver d'anciens/des/les discussions/echanges/mails/messages concernant/sur |
        retrouver/retrouvez/trouver les anciens discussions/echanges/mails/messages a propos |
        retrouver/retrouvez/trouver les anciens discussions/echanges/mails/messages au sujet |
        retrouver/retrouvez/trouver les anciens discussions/echanges/mails/messages concernant/sur |
        y a t il * dans les archives | y a t il deja eu des echanges/messages a propos |
        y a t il deja eu des echanges/messages concernant/sur | y a t il deja eu une discussion a propos |
        y a t il deja eu une discussion concernant/sur | y a t il eu des echanges/messages a propos |
        y a t il eu des echanges/messages concernant/sur | y a t il eu une discussion a propos |
        y a t il eu une discussion concernant/sur
        thisgroup:
        ce courriel/message | ce/du/le/notre/votre groupe | ce/le forum | ce/liste mail | celle/celui ci |
        ces/des/les/tes/vos courriels/emails/mails/messages | cette discussion | cette/la liste de discussion |
        cette/la mailing list | cette/la/mailing/votre liste | cette/la/votre liste de diffusion |
        cette/la/votre newsletter | d'ici/ici | de ce groupe | de cette/la/votre liste | la liste de mails |
        liste d'envoi | liste de diffusion | mailing list | votre liste d'envoi
        twice.alone:
        2/deux fois | courriels/mails/messages/tout en double | double reception | double/doubles/doublon/doublons |
        en double | en double exemplaire | mails/recu/tout deux fois
        weekly.alone:
        1/un mail par semaine | 1/une fois par semaine | chaqu/par semaine |
        courriel/digest/envoi/mail/message/mode/recapitulatif/resume hebdomadaire | digest/recap/resume hebdo |
        hebdo/hebdomadaire svp | hebdo/hebdomadaire/hebdomadairement/hebdomadere/hebdomaire | hebdomadaire merci |
        resume de la semaine | toutes les semaines | une fois par semaine merci/svp |
        une fois par semaine s'il vous plait
        weekly.core:
        basculer/mettre/passer/passez au digest/resume hebdomadaire |
        basculer/mettre/passer/passez au/en hebdo/hebdomadaire |
        basculer/mettre/passer/passez au/en mode hebdomadaire |
        basculer/mettre/passer/passez en mode digest/mode/resume hebdomadaire |
        basculer/mettre/passer/passez en mode hebdo | basculez/mettez/passez moi au digest/resume hebdomadaire |
        basculez/mettez/passez moi au/en hebdo/hebdomadaire | basculez/mettez/passez moi au/en mode hebdomadaire |
        basculez/mettez/passez moi en mode digest/mode/resume hebdomadaire |
        basculez/mettez/passez moi en mode hebdo |
        courriels/mails/messages seulement/uniqument une fois par semaine |
        du/en/le digest/recap/recapitulatif/resume de la semaine |
        du/en/le/un digest/recap/recapitulatif/resume hebdo/hebdomadaire | envoyez moi * une fois par semaine |
        m'envoyer/recevoir/regrouper/regroupez * une fois par semaine | tout regroupe une fois par semaine |
        un courriel/digest/email/envoi/mail/message/recap/recapitulatif/resume chaqu/par semaine |
        un courriel/email/envoi/mail/message hebdo/hebdomadaire | un resume chaqu/le lundi/vendredi |
        un resume le semaine | un seul courriel/digest/email/envoi/mail/message/recapitulatif chaqu/par semaine |
        un seul courriel/digest/email/envoi/mail/message/recapitulatif hebdo/hebdomadaire
        which.alone:
        etat/parametres/preferences/reglages/statut |
        mes abonnements/donnees/groupes/inscriptions/listes/options/parametres/preferences/reglages |
        mon abonnement/compte/inscription/profil/statut | suis je abonne/abonnee/inscrit/inscrite/membre |
        voir mes reglages
        which.core:
        a quoi je suis abonne/abonnee/inscrit/inscrite | a quoi suis je abonne/abonnee/inscrit/inscrite |
        a/dans quls groupes j'appartiens | a/dans quls groupes je suis | a/dans/de quls groupes est ce qu je suis |
        a/dans/de quls groupes suis je | a/dans/sur qulles listes est ce qu je suis |
        a/dans/sur qulles listes j'appartiens | a/dans/sur qulles listes je suis | a/dans/sur qulles listes suis je |
        affichez/donnez/envoyez/montrez moi mes abonnements/groupes/parametres/reglages |
        avec qulle adresse est ce qu je suis | avec/sous qulle adresse je suis | avec/sous qulle adresse suis je |
        comment suis je inscrit/inscrite |
        connaitre/consulter/verifier/voir mes abonnements/groupes/inscriptions/parametres/reglages |
        de quls groupes je fais | est ce qu je suis bien/encore/toujours abonne/abonnee/inscrit/inscrite/membre |
        etat de mon abonnement | ou en est mon abonnement |
        qulles/quls sont mes abonnements/groupes/inscriptions/parametres/reglages |
        si je suis bien/encore/toujours abonne/abonnee/inscrit/inscrite/membre |
        suis je bien/encore/toujours abonne/abonnee/inscrit/inscrite/membre
        who.alone:
        abonnes/administrateur/contact/membres/moderateur/participants/qui/responsable | les membres |
        liste des abonnes/membres | qui est dans le groupe | qui est la/membre | responsable de la liste |
        responsable du groupe
        who.core:
        a qui m'adresser/s'adresser pour cette/la liste | a qui m'adresser/s'adresser pour le groupe |
        combien d'abonnes/d'inscrits compte/dans le groupe | combien d'abonnes/d'inscrits compte/dans/sur la liste |
        combien d'abonnes/d'inscrits dans ce groupe | combien d'abonnes/d'inscrits dans/sur cette liste |
        combien de membres/personnes compte/dans le groupe | combien de membres/personnes compte/dans/sur la liste |
        combien de membres/personnes dans ce groupe | combien de membres/personnes dans/sur cette liste |
        combien sommes nous compte/dans le groupe | combien sommes nous compte/dans/sur la liste |
        combien sommes nous dans ce groupe | combien sommes nous dans/sur cette liste |
        donnez/envoyez/montrez moi la liste des membres | donnez/envoyez/montrez moi les membres |
        liste des abonnes/inscrits/membres/participants de ce groupe |
        liste des abonnes/inscrits/membres/participants de cette/la liste |
        liste des abonnes/inscrits/membres/participants du groupe |
        liste des abonnes/inscrits/membres/participants svp | qui administre/gere/lit/modere cette liste |
        qui administre/gere/modere ce/le/votre groupe | qui administre/gere/modere la communaute |
        qui administre/gere/modere la mailing list | qui administre/gere/modere la/votre liste |
        qui d'autre est/lit/recoit | qui est dans/derriere ce/le/votre groupe |
        qui est dans/derriere cette/la/votre liste | qui est dans/derriere la communaute |
        qui est dans/derriere la mailing list | qui est inscrit a ce/le/votre groupe |
        qui est inscrit a cette/la/votre liste | qui est inscrit a la communaute |
        qui est inscrit a la mailing list |
        qui est l'administrateur/l'administratrice/membre/responsable de ce groupe |
        qui est l'administrateur/l'administratrice/membre/responsable de cette/la liste |
        qui est l'administrateur/l'administratrice/membre/responsable du groupe |
        qui est la moderatrice de ce groupe | qui est la moderatrice de cette/la liste |
        qui est la moderatrice du groupe | qui est la/le responsable de ce groupe |
        qui est la/le responsable de cette/la liste | qui est la/le responsable du groupe |
        qui est le gestionnaire/moderateur de ce groupe | qui est le gestionnaire/moderateur de cette/la liste |
        qui est le gestionnaire/moderateur du groupe | qui est membre/responsable de la communaute |
        qui est membre/responsable de la mailing list | qui est membre/responsable de le/votre groupe |
        qui est membre/responsable de votre liste | qui fait partie de ce/le/votre groupe |
        qui fait partie de cette/la/votre liste | qui fait partie de la communaute |
        qui fait partie de la mailing list | qui fait partie du groupe | qui s'occupe de ce/le/votre groupe |
        qui s'occupe de cette/la/votre liste | qui s'occupe de la communaute | qui s'occupe de la mailing list |
        qui s'occupe du groupe | qui sont les administrateurs/animateurs/membres/moderateurs |
        qui sont les autres membres
        yes:
        absolument/affirmatif/certainement/confirmation/confirme/correct/d'acc/d'accord/dac/effectivement/entendu/evidemment/exact/exactement/o/ok/ouais/oui/oup/parfait/volontiers/yes/👍 |
        allez/vas y | aucun/sans probleme | avec grand plaisir | avec plaisir | bien entendu/sur | c'est bien ca |
        c'est bon pour moi | c'est bon/ca/correct/exact | c'est/oui ok | ca marche | ca me va | ca/cela me convient |
        je confirme | je suis d'accord | ok c'est bon | ok pour moi | ok/oui merci |
        oui absolument/d'accord/faites/svp/volontiers | oui allez y | oui avec plaisir | oui bien sur |
        oui c'est bien moi | oui c'est ca/moi | oui je confirme | oui je le veux | oui s'il vous plait |
        oui tout a fait | pas de probleme | pourquoi pas | tout a fait
        yes.event:
        pourrai venir | hate d'y etre | j'ai hate d'y | compte bien venir | j'y vais | je viendrai |
        a bientot alors | accepte/disponible/j'accepte/j'arrive/partant/partante/present/presente |
        au plaisir d'y etre | avec joie | avec plaisir je viendrai/viens | compte moi dedans |
        compte/comptez sur moi | inscrivez moi | j'accepte l'invitation | j'y serai/vais |
        je confirme ma participation/presence/venu | je me rejouis | je participe/participerai/viendrai/viens |
        je peux venir | je serai la/present/presente | je serai/suis des votres |
        je suis disponible/partant/partante | nous serons deux/la/trois | nous viendrons |
        ok/oui/volontiers je viens | on y sera | oui je participe/peux/viendrai | oui je peux venir |
        oui je serai la/present/presente | vous pouvez compter sur moi
        """
}
