extension WishWords {
    /// Portuguese.
    static let portuguese = """
        c.me:
        me | meu | minha | eu | nos | mim
        c.mail:
        mail~ | email~ | e mail | e mails | mensage~ | correio~ | notificac~ | tudo | avisos
        c.list:
        lista | listas | grupo | grupos | comunidade
        c.take:
        tir~ | retir~ | remov~ | apag~ | elimin~ | exclu~
        c.unsub:
        cancelamento | desinscre~ | descadastr~ | deixar de fazer parte | desvincul~ | cancele~
        c.go:
        cancelar | sair | deixar o grupo | abandonar | desisto
        c.week:
        semanal~ | uma vez por semana | por semana | cada semana | toda semana | todas as semanas | as segundas
        c.day:
        diari~ | uma vez por dia | por dia | todos os dias | cada dia | a noite
        c.each:
        imediat~ | logo qu | assim qu | cada mensagem | uma a uma | na hora | em tempo real | individualmente
        c.digest:
        resum~ | digest | num so | numa so | juntos | agrupad~ | compilac~
        c.enough:
        chega | basta | suficiente | prefir~ | preferia | menos | demais | demasiad~ | em vez | mudar | mudem |
        passem me | ponham me
        c.stop:
        parem | parar | deixem de | nenhum | nada | sem receber | nao quro receber | nao quro mais receber |
        deslig~ | desativ~ | nao me enviem
        c.keep:
        continuar | ficar | permanecer | membro | quro ficar
        c.pause:
        pausa | pausar | pausem | suspend~ | ferias | interromp~ | guardem
        c.back:
        retom~ | de novo | novamente | outra vez | reativ~ | voltei | voltar a receber | ja estou de volta |
        restabelec~
        c.join:
        entrar | juntar me | participar | inscrev~ | adicion~ | fazer parte | ser membro | aderir | acrescent~
        c.who:
        qum
        c.care:
        membros | membro | responsavel | coordena | modera | gere | esta no | faz parte | cuida
        c.how:
        como | para qu endereco | qu endereco | qual e o endereco | qual o endereco | onde
        c.write:
        escrev~ | envi~ | mand~ | public~
        c.everyone:
        a todos | para todos | todos | ao grupo | o grupo | para o grupo | a lista
        c.new:
        nov~ | mud~ | alter~ | a partir de agora | passou a | em vez | atualiz~ | outro
        c.address:
        endereco~ | email | mail | e mail
        c.twice:
        duas vezes | dobro | em duplicado | duplicad~ | 2 vezes | a dobrar | repetid~
        c.groups:
        grupos | listas
        c.there:
        qu grupos | quais grupos | quais os grupos | existem | ha | tem
        c.settings:
        definicos | configuracos | meus grupos | minhas inscricos | em qu grupos estou | estou inscrit~
        c.search:
        procur~ | pesquis~ | encontrar | alguma coisa sobre | se disse | falou se | busc~
        c.help:
        como funciona | instrucos | o qu posso fazer | manual | como se usa | como e qu isto funciona
        c.or:
        ou
        c.phone:
        enviado do | enviado a partir
        address.alone:
        alteracao/atualizacao/mudanca/mudar/troca de email |
        alteracao/atualizacao/mudanca/troca de contacto/endereco | alteracao/atualizacao/mudanca/troca de e mail |
        alteracao/atualizacao/mudanca/troca de endereco de email | alterar/atualizar/mudar/novo/outro email |
        alterar/mudar/novo e mail | alterar/mudar/novo/outro endereco | email novo | endereco
        address.core:
        actualizar/alterar/altere/alterem/atualizar/atualize/atualizem/mudar/mude/mudei/mudem/substituir/trocar/troqui/troqum de email |
        actualizar/alterar/altere/alterem/atualizar/atualize/atualizem/mudar/mude/mudem/substituir/trocar/troqum meu/o e mail |
        actualizar/alterar/altere/alterem/atualizar/atualize/atualizem/mudar/mude/mudem/substituir/trocar/troqum meu/o email/endereco |
        actualizar/alterar/altere/alterem/atualizar/atualize/atualizem/mudar/mude/mudem/substituir/trocar/troqum o meu contacto/email/endereco |
        actualizar/alterar/altere/alterem/atualizar/atualize/atualizem/mudar/mude/mudem/substituir/trocar/troqum o meu e mail |
        enviem/escrevam me * para este endereco | enviem/escrevam me * para o meu novo email |
        enviem/escrevam me * para o novo endereco | enviem/escrevam me * para o novo/outro email |
        enviem/mandem * para este endereco | enviem/mandem * para o meu novo email |
        enviem/mandem * para o novo endereco | enviem/mandem * para o novo/outro email | meu e mail agora/novo e |
        meu e mail e agora | meu e mail foi alterado | meu e mail ja nao e/funciona | meu e mail mudou/sera |
        meu e mail nao funciona mais | meu e mail passa/passou a ser | meu e mail vai mudar |
        meu email/endereco agora/novo e | meu email/endereco e agora | meu email/endereco foi alterado |
        meu email/endereco ja nao e/funciona | meu email/endereco mudou/sera | meu email/endereco nao funciona mais |
        meu email/endereco passa/passou a ser | meu email/endereco vai mudar | meu endereco de email agora/novo e |
        meu endereco de email e agora | meu endereco de email foi alterado |
        meu endereco de email ja nao e/funciona | meu endereco de email mudou/sera |
        meu endereco de email nao funciona mais | meu endereco de email passa/passou a ser |
        meu endereco de email vai mudar | meu novo e mail e/sera | meu/o novo email/endereco e/sera |
        mudei/troqui de e mail | mudei/troqui de endereco | o meu mail agora/novo e | o meu mail e agora |
        o meu mail foi alterado | o meu mail ja nao e/funciona | o meu mail mudou/sera |
        o meu mail nao funciona mais | o meu mail passa/passou a ser | o meu mail vai mudar |
        receber * em outro email | receber * no meu novo email | receber * no novo email |
        receber * no/noutro email | receber * noutro endereco | tenho novo/outro email | tenho outro endereco |
        tenho um email novo | tenho um novo e mail | tenho um novo email/endereco |
        usar/usem/utilizem antes este email | usar/usem/utilizem este email a partir |
        usar/usem/utilizem o meu novo email | usar/usem/utilizem o novo endereco |
        usar/usem/utilizem o novo/outro email
        all:
        a/da comunidade | absolutamente/de tudo |
        ambas/ambos/completamente/definitivamente/todas/todos/totalmente/tudo | ambas/todas as listas |
        ambos/todos os grupos | as duas | as duas listas | cada/qualqur grupo/lista | de todas as listas |
        de todas/todos/vez | de todos os grupos | em todo o lado | os dois | os dois grupos | por completo |
        toda a comunidade | todas as mensagens | todas as vossas listas | todos esses/estes grupos |
        todos os e mails | todos os emails | todos os vossos grupos
        condition:
        a menos qu | a nao ser qu | assim/desde/logo/mesmo/sempre qu |
        caso/depende/enquanto/quando/se/senao/supondo | em/no caso de | exceto/mesmo/salvo se | uma vez qu
        courtesy:
        abraco/abracos/abs/adeus/agradecia/agradeco/atenciosamente/att/atte/beijinhos/beijos/bjs/boas/cordialmente/cpts/cumprimentos/cumps/desculpa/desculpe/desculpem/grata/grato/lamento/obg/obrigada/obrigadinho/obrigado/oi/ola/perdao/pf/pff/prezada/prezadas/prezado/prezados/saudacos/sff/tchau/valeu/viva |
        agradecia qu | agradeco a ajuda/atencao/compreensao | agradeco/obrigada/obrigado antecipadamente |
        agradeco/obrigada/obrigado desde ja | aguardo resposta/retorno | assim/logo qu possivel |
        ate a proxima/vista | ate breve/ja/logo | boa continuacao/noite/pascoa/semana/sorte/tarde |
        boa tarde a todas/todos | boa tarde a todos e todas | boa tarde colegas/pessoal |
        boas entradas/ferias/festas | bom ano/descanso/dia/domingo/feriado/trabalho | bom dia a todas/todos |
        bom dia a todos e todas | bom dia colegas/pessoal | bom fim de semana | bom/feliz natal | cara/caro colega |
        caras/caros/estimados/ola/prezados/quridos colegas | caros amigos | caros e caras colegas |
        caros/exmos/prezados senhores | caros/oi/prezados todos | com os melhores cumprimentos |
        continuacao de bom dia/trabalho | continuacao de um bom dia | cordiais saudacos |
        desculpa/desculpe/desculpem/lamento o incomodo | desculpe/desculpem o transtorno | desculpem a macada |
        desde ja agradeco/obrigada/obrigado | enviado a partir do meu iphone/telemovel |
        enviado do meu celular/ipad/iphone/smartphone/telemovel | espero qu esteja tudo bem |
        espero qu esteja tudo bem convosco | espero qu esteja/estejam/estejas bem | espero qu tudo esteja bem |
        ex mos senhores | exma senhora | exmo senhor | faz/fazendo/por favor | feliz ano novo |
        fico a aguardar/espera | fico grata/grato | fico no aguardo | melhores cumprimentos |
        muito agradecida/agradecido/obrigada/obrigado | nada contra voces | nada/oi/ola pessoal | no aguardo |
        o mais breve/rapido possivel | obrigada/obrigado e bom dia |
        obrigada/obrigado pela ajuda/atencao/compreensao | obrigada/obrigado pelo trabalho |
        obrigada/obrigado por tudo | obrigada/obrigado/ola a todos | obter o outlook para android/ios | oi gente |
        oi tudo bem | ola a todas | ola a todos e todas | ola boa tarde | ola bom dia | os melhores cumprimentos |
        p f | peco desculpa | peco desculpa pelo incomodo | por gentileza | quando/se puder/puderem |
        saudacos cordiais | se faz favor | se for possivel | se possivel | sem ofensa |
        seria bom/excelente/optimo/otimo | tenha/tenham um bom dia | um abraco
        daily.alone:
        1/um email por dia | 1/uma vez por dia | cada/por dia | diaria/diariamente/diario/digest/resumo |
        diario obrigada/obrigado | diario por favor | digest/email/envio/modo/resumo diario | e mail diario |
        mensagem diaria | resumo do dia | todos os dias | um e mail por dia | uma vez ao dia
        daily.core:
        alterar/colocar/mudar/mudem/passar/passem para diario |
        alterar/colocar/mudar/mudem/passar/passem para envio/modo/resumo diario | apenas/so/somente uma vez por dia |
        coloqum/mudem/passem me para diario | coloqum/mudem/passem me para envio/modo/resumo diario |
        em/no modo diario | em/no/num/o/um digest/resumo diario | em/no/num/o/um digest/resumo do dia |
        enviem/mandem me * uma vez por dia | me coloqum para diario | me coloqum para envio/modo/resumo diario |
        me enviem/mandem * uma vez por dia | receber/tudo * uma vez por dia | tudo junto diario |
        tudo junto por dia | tudo num so/unico email diario | tudo num so/unico email por dia |
        um e mail ao/cada/por dia | um e mail diaria/diario | um email/envio diario |
        um email/envio/resumo ao/cada/por dia | um email/envio/resumo diaria | um resumo ao fim do dia |
        um resumo todos os dias | um so/unico email ao/cada/por dia | um so/unico email diaria/diario |
        um unico e mail ao/cada/por dia | um unico e mail diaria/diario | uma mensagem ao/cada/por dia |
        uma mensagem diaria/diario | uma unica mensagem ao/cada/por dia | uma unica mensagem diaria/diario
        date.begin:
        ao/no/o inicio de | comeco/inicio/inicios/principio/principios de | inicio | o comeco de
        date.christmas:
        as ferias do natal | depois/ferias do natal | ferias/vespera de natal | natal | o natal
        date.dayafter:
        depois de amanha
        date.easter:
        a pascoa | as ferias da pascoa | depois/ferias da pascoa | pascoa | semana santa
        date.end:
        ao/o fim/final de | fim/finais/final/fins de | fim/final do mes
        date.for:
        as/nas/pelas proximas | daqui a | dentro de | durante as proximas | durante os proximos | durante/em/por |
        durante/por umas/uns | nos/os/pelos proximos | por cerca de | por mais | por um periodo de
        date.from:
        a contar/partir de | a partir do | a partir do dia | com inicio em | comecando em | de/desde | do dia |
        entre o
        date.mid:
        a/em meados de | meados/meio de | meio do mes
        date.month.1:
        jan/janeiro
        date.month.10:
        out/outubro
        date.month.11:
        nov/novembro
        date.month.12:
        dez/dezembro
        date.month.2:
        fev/fevereiro
        date.month.3:
        mar/marco
        date.month.4:
        abr/abril
        date.month.5:
        mai/maio
        date.month.6:
        jun/junho
        date.month.7:
        jul/julho
        date.month.8:
        ago/agosto
        date.month.9:
        set/setembro
        date.newyear:
        ano novo | depois do ano novo | depois dos reis | fim/final/resto/virada do ano | fim/passagem de ano | novo ano |
        o ano novo | o fim do ano | o novo ano | reveillon
        date.next.month:
        daqui a um mes | dentro de um mes | mes qu vem | no/o mes qu vem | no/o proximo mes | proximo mes
        date.next.week:
        a semana seguinte | a/na proxima semana | a/na semana qu vem | daqui a uma semana | dentro de uma semana |
        para a semana | proxima semana | semana qu vem
        date.next.year:
        ano qu vem | daqui a um ano | no ano qu vem | no/o proximo ano | para o ano | proximo ano
        date.number.1:
        1º/primeiro/um/uma
        date.number.10:
        dez
        date.number.11:
        onze
        date.number.12:
        doze | uma duzia de
        date.number.2:
        dois/duas | um par de
        date.number.3:
        tres
        date.number.4:
        quatro
        date.number.5:
        cinco
        date.number.6:
        seis
        date.number.7:
        sete
        date.number.8:
        oito
        date.number.9:
        nove
        date.open:
        algumas/umas semanas | alguns/uns dias/meses | ano sabatico | apos/depois das ferias |
        apos/depois das minhas ferias | apos/depois do verao | apos/depois dos exames |
        apos/depois/durante as ferias | apos/depois/durante o verao | apos/depois/durante os exames |
        ate a minha volta | ate ao fim das aulas/ferias | ate ao meu regresso | ate ao proximo ano letivo |
        ate ao proximo periodo/semestre | ate aviso/ordem em contrario | ate depois das ferias/festas |
        ate eu avisar/dizer/regressar/voltar | ate nova/segunda ordem | ate novo aviso | ate qu eu volte |
        ate regressar/voltar | de momento | durante a minha ausencia/licenca | durante as festas |
        durante as minhas ferias | durante/por algum/um tempo | durante/por algumas/umas semanas |
        durante/por alguns/uns dias/meses | enquanto estiver/estou ausente/fora |
        enquanto estiver/estou de ferias/licenca | indefinidamente/provisoriamente/temporariamente |
        licenca de maternidade | licenca maternidade/parental/sabatica | para ja | por agora/enquanto/ora |
        por tempo indeterminado | por uns tempos | um tempo | uns tempos
        date.today:
        a partir de agora/hoje | agora/hoje/ja | desde ja | hoje mesmo
        date.tomorrow:
        a partir de amanha | amanha | amanha de manha
        date.unit.day:
        d/dia/dias
        date.unit.fortnight:
        15/quinze dias | quinzena | uma quinzena
        date.unit.month:
        mes/meses
        date.unit.week:
        sem/semana/semanas
        date.unit.year:
        ano/anos
        date.until:
        antes de/do | ate | ate ao meu | ate ao/aos/o/qu | ate ao/o dia | ate finais/fins/inicio/meados de |
        ate/regresso/retomar/volto a | ate/volto dia | de novo a partir de | de volta | de volta a/em |
        de volta no dia | estarei de volta a | nao antes de | novamente a partir de | outra vez a partir de |
        regresso/retomar/volto em | regresso/volto no dia
        date.weekday.1:
        2a/2ª/segunda feira | seg/segunda/segundas
        date.weekday.2:
        3a/3ª/terca feira | ter/terca/tercas
        date.weekday.3:
        4a/4ª/quarta feira | qua/quarta/quartas
        date.weekday.4:
        5a/5ª/quinta feira | qui/quinta/quintas
        date.weekday.5:
        6a/6ª/sexta feira | sex/sexta/sextas
        date.weekday.6:
        sab/sabado/sabados
        date.weekday.7:
        dom/domingo/domingos
        groups.alone:
        grupos existentes | grupos por favor | grupos/listas | grupos/listas disponiveis | lista de listas |
        lista de/dos grupos | os/outros/qu/quais/ver grupos | outras listas | todos os grupos
        groups.core:
        conhecer/quais/saber/ver os grupos | conhecer/saber/ver qu/quais grupos |
        em qu grupos/listas me posso entrar/inscrever | em qu grupos/listas me posso me inscrever |
        em qu grupos/listas posso entrar/inscrever | em qu grupos/listas posso me inscrever |
        enviem/mandem/mostrem me os grupos | existem/ha/tem mais/outros grupos | existem/ha/tem outras listas |
        lista/relacao das listas | lista/relacao de todos os grupos | lista/relacao de/dos grupos |
        me enviem os grupos | qu/quais grupos estao disponiveis | qu/quais grupos tem | qu/quais grupos voces tem |
        qu/quais grupos/listas existem/ha | qu/quais outras listas ha | qu/quais outros grupos existem/ha |
        quais as listas | quais sao as listas | quais sao os grupos | todos os grupos disponiveis/existentes |
        todos os grupos qu existem
        help.alone:
        ajuda obrigada/obrigado | ajuda por favor |
        ajuda/ajudem/comandos/faq/guia/help/info/informacao/informacos/instrucos/manual/opcos/socorro/suporte/uso |
        ajude/ajudem me | como funciona | como funciona isto | lista de comandos | me ajuda | o qu e isso/isto |
        perguntas frequntes
        help.core:
        como alterar/altero/mudar/mudo as definicos |
        como alterar/altero/mudar/mudo as minhas definicos/preferencias |
        como alterar/altero/mudar/mudo as/minhas configuracos | como e qu isto funciona | como funciona a lista |
        como funciona este/o grupo | como funciona isso | como funciona/uso esta lista | como funciona/uso isto |
        como isso/isto funciona | como posso mudar as definicos | como posso mudar as minhas definicos/preferencias |
        como posso mudar as/minhas configuracos | como se usa a/esta lista | como se usa isto |
        enviem me os comandos | enviem/mandem me ajuda/instrucos | enviem/mandem me as instrucos |
        enviem/mandem me o manual | instrucos da/desta lista | instrucos de uso | instrucos do grupo |
        instrucos para usar | lista de/dos comandos | me enviem/mandem ajuda/instrucos |
        me enviem/mandem as instrucos | me enviem/mandem o manual | nao compreendo/entendo/percebo como funciona |
        nao compreendo/entendo/percebo nada disto | o qu da para fazer aqui | o qu da para fazer com este endereco |
        o qu da para fazer neste endereco | o qu da para fazer por aqui | o qu posso escrever/fazer/pedir aqui |
        o qu posso escrever/fazer/pedir com este endereco | o qu posso escrever/fazer/pedir neste endereco |
        o qu posso escrever/fazer/pedir por aqui | o qu se pode fazer/pedir aqui |
        o qu se pode fazer/pedir com este endereco | o qu se pode fazer/pedir neste endereco |
        o qu se pode fazer/pedir por aqui | para qu serve este endereco | preciso de ajuda com a/esta lista |
        preciso de ajuda com as configuracos/definicos | preciso de ajuda com o grupo | qu comandos |
        qu opcos existem/ha/tenho | quais os comandos | quais sao os comandos
        howpost.alone:
        como enviar/escrever/escrevo/postar/publicar | como escrevo para o grupo | email/endereco do grupo |
        endereco da lista | enviar mensagem | enviar uma mensagem | escrever ao grupo | escrever para a lista |
        escrever para o grupo | escrever/postar/publicar
        immediate.alone:
        a medida qu chegam | cada e mail | cada email/mensagem | de/envio/modo imediato | em tempo real |
        emails separados | emails/mensagens individuais |
        emediato/imediata/imediatamente/imediatamento/imediato/logo | fim do resumo | imediato por favor |
        mensagens separadas | modo normal | na hora | sem digest/resumo | tempo real | todas as mensagens |
        todos os e mails | todos os emails | um a um | uma a uma
        immediate.core:
        ao inves de um resumo | ao inves do digest/resumo | as mensagens a medida qu chegam |
        as mensagens assim qu chega/chegam/chegar | as mensagens de imediato | as mensagens em tempo real |
        as mensagens imediatamente/logo | as mensagens na hora | cada e mail a medida qu chegam |
        cada e mail assim qu chega/chegam/chegar | cada e mail de imediato | cada e mail em tempo real |
        cada e mail imediatamente/logo | cada e mail na hora | cada email/mensagem a medida qu chegam |
        cada email/mensagem assim qu chega/chegam/chegar | cada email/mensagem de imediato |
        cada email/mensagem em tempo real | cada email/mensagem imediatamente/logo | cada email/mensagem na hora |
        cancelar/cancelem/desactivar/desactivem/desativar/desativem/tirar/tirem o digest/resumo |
        chega de digest/resumo e/mas | chega de resumo diario/semanal e/mas |
        coloqum/mudem/passem me a/ao/para envio/modo imediato | coloqum/mudem/passem me a/ao/para imediato |
        coloqum/mudem/passem me a/ao/para modo normal | coloqum/mudem/passem me a/ao/para tempo real |
        de novo cada email/mensagem | de novo todas as mensagens | de novo todos os emails |
        em lugar/vez de um resumo | em lugar/vez do digest/resumo |
        enviem me as/cada/os email/emails/mensagem/mensagens individualmente/separadamente |
        enviem me as/cada/os email/emails/mensagem/mensagens um a um |
        enviem me as/cada/os email/emails/mensagem/mensagens uma a uma |
        enviem me todas as email/emails/mensagem/mensagens individualmente/separadamente |
        enviem me todas as email/emails/mensagem/mensagens um a um |
        enviem me todas as email/emails/mensagem/mensagens uma a uma |
        enviem me todos os email/emails/mensagem/mensagens individualmente/separadamente |
        enviem me todos os email/emails/mensagem/mensagens um a um |
        enviem me todos os email/emails/mensagem/mensagens uma a uma | enviem me tudo de imediato |
        enviem me tudo imediatamente | enviem me tudo na hora | ja nao quro o digest/resumo |
        me mandem as/cada/os email/emails/mensagem/mensagens individualmente/separadamente |
        me mandem as/cada/os email/emails/mensagem/mensagens um a um |
        me mandem as/cada/os email/emails/mensagem/mensagens uma a uma |
        me mandem todas as email/emails/mensagem/mensagens individualmente/separadamente |
        me mandem todas as email/emails/mensagem/mensagens um a um |
        me mandem todas as email/emails/mensagem/mensagens uma a uma |
        me mandem todos os email/emails/mensagem/mensagens individualmente/separadamente |
        me mandem todos os email/emails/mensagem/mensagens um a um |
        me mandem todos os email/emails/mensagem/mensagens uma a uma | me mandem tudo de imediato |
        me mandem tudo imediatamente | me mandem tudo na hora |
        mudar/mudem/passar/passem/voltar a/ao/para envio/modo imediato |
        mudar/mudem/passar/passem/voltar a/ao/para imediato |
        mudar/mudem/passar/passem/voltar a/ao/para modo normal |
        mudar/mudem/passar/passem/voltar a/ao/para tempo real | nao quro mais o digest/resumo |
        nao quro o digest/resumo e/mas | nao quro o resumo diario/semanal e/mas | novamente cada email/mensagem |
        novamente todas as mensagens | novamente todos os emails | os emails a medida qu chegam |
        os emails assim qu chega/chegam/chegar | os emails de imediato | os emails em tempo real |
        os emails imediatamente/logo | os emails na hora |
        receber as/cada/os email/emails/mensagem/mensagens individualmente/separadamente |
        receber as/cada/os email/emails/mensagem/mensagens um a um |
        receber as/cada/os email/emails/mensagem/mensagens uma a uma |
        receber todas as email/emails/mensagem/mensagens individualmente/separadamente |
        receber todas as email/emails/mensagem/mensagens um a um |
        receber todas as email/emails/mensagem/mensagens uma a uma |
        receber todos os email/emails/mensagem/mensagens individualmente/separadamente |
        receber todos os email/emails/mensagem/mensagens um a um |
        receber todos os email/emails/mensagem/mensagens uma a uma | receber tudo de imediato |
        receber tudo imediatamente | receber tudo na hora | sem digest/resumo e/mas |
        sem resumo diario/semanal e/mas | todos os e mails a medida qu chegam |
        todos os e mails assim qu chega/chegam/chegar | todos os e mails de imediato |
        todos os e mails em tempo real | todos os e mails imediatamente/logo | todos os e mails na hora
        join.alone:
        aderir/adesao/adicionar/assinar/cadastrar/cadastro/entrar/incricao/inscrever/inscricao/participar/registar/registo/registro/subscrever/subscribe/subscricao |
        adicionem/inscreva/inscrevam/inscrever/juntar me | entrar/inscricao no grupo | inscricao na lista |
        inscricao por favor | juntar me ao grupo | me adiciona/adicione/inscrever | nova inscricao | novo membro |
        pedido de adesao/inscricao | gostaria/quria/quro de entrar/participar | quria/quro aderir/entrar/inscrever/participar |
        quria/quro inscrever me | quria/quro me inscrever | tornar me membro
        join.core:
        acrescentar/adicionar/adicionem/incluam/incluir meu e mail a/na lista |
        acrescentar/adicionar/adicionem/incluam/incluir meu e mail ao/no grupo |
        acrescentar/adicionar/adicionem/incluam/incluir meu email a/na lista |
        acrescentar/adicionar/adicionem/incluam/incluir meu email ao/no grupo |
        acrescentar/adicionar/adicionem/incluam/incluir o meu email/endereco a/na lista |
        acrescentar/adicionar/adicionem/incluam/incluir o meu email/endereco ao/no grupo |
        acrescentem/adicionem/incluam/inscrevam me | adicione/coloqum/inclua/inscreva/juntem/ponham me a esta lista |
        adicione/coloqum/inclua/inscreva/juntem/ponham me a este grupo |
        adicione/coloqum/inclua/inscreva/juntem/ponham me a/na/nesta lista |
        adicione/coloqum/inclua/inscreva/juntem/ponham me ao/neste/no grupo |
        adicione/coloqum/inclua/inscreva/juntem/ponham me por favor | como adiro/entro a/na/nesta lista |
        como adiro/entro ao/neste/no grupo | como faco para entrar a/na/nesta lista |
        como faco para entrar ao/neste/no grupo | como me inscrevo/junto a/na/nesta lista |
        como me inscrevo/junto ao/neste/no grupo |
        desejo/pode/podem/poderiam/podes/pretendo/qureria/quria/quro inscrever me |
        desejo/pode/podem/poderiam/podes/pretendo/qureria/quria/quro me inscrever |
        desejo/pretendo/qureria/quria/quro aderir/subscrever |
        desejo/pretendo/qureria/quria/quro associar me a esta lista |
        desejo/pretendo/qureria/quria/quro associar me a este grupo |
        desejo/pretendo/qureria/quria/quro associar me a/na/nesta lista |
        desejo/pretendo/qureria/quria/quro associar me ao vosso grupo |
        desejo/pretendo/qureria/quria/quro associar me ao/neste/no grupo |
        desejo/pretendo/qureria/quria/quro associar me na vossa lista |
        desejo/pretendo/qureria/quria/quro associar/juntar me a comunidade |
        desejo/pretendo/qureria/quria/quro entrar * grupo/lista |
        desejo/pretendo/qureria/quria/quro entrar/participar a comunidade |
        desejo/pretendo/qureria/quria/quro fazer parte da lista |
        desejo/pretendo/qureria/quria/quro fazer parte deste/do grupo |
        desejo/pretendo/qureria/quria/quro juntar me * grupo/lista |
        desejo/pretendo/qureria/quria/quro me cadastrar |
        desejo/pretendo/qureria/quria/quro me juntar * grupo/lista |
        desejo/pretendo/qureria/quria/quro me juntar a comunidade |
        desejo/pretendo/qureria/quria/quro participar a esta lista |
        desejo/pretendo/qureria/quria/quro participar a este grupo |
        desejo/pretendo/qureria/quria/quro participar a/na/nesta lista |
        desejo/pretendo/qureria/quria/quro participar ao vosso grupo |
        desejo/pretendo/qureria/quria/quro participar ao/neste/no grupo |
        desejo/pretendo/qureria/quria/quro participar na vossa lista |
        desejo/pretendo/qureria/quria/quro ser acrescentada/acrescentado/adicionada/adicionado/incluida/incluido/inscrita/inscrito/membro |
        desejo/pretendo/qureria/quria/quro tornar me membro | gostaria de aderir/subscrever |
        gostaria de associar me a esta lista | gostaria de associar me a este grupo |
        gostaria de associar me a/na/nesta lista | gostaria de associar me ao vosso grupo |
        gostaria de associar me ao/neste/no grupo | gostaria de associar me na vossa lista |
        gostaria de associar/juntar me a comunidade | gostaria de entrar * grupo/lista |
        gostaria de entrar/participar a comunidade | gostaria de fazer parte da lista |
        gostaria de fazer parte deste/do grupo | gostaria de inscrever me | gostaria de juntar me * grupo/lista |
        gostaria de me cadastrar/inscrever | gostaria de me juntar * grupo/lista |
        gostaria de me juntar a comunidade | gostaria de participar a esta lista |
        gostaria de participar a este grupo | gostaria de participar a/na/nesta lista |
        gostaria de participar ao vosso grupo | gostaria de participar ao/neste/no grupo |
        gostaria de participar na vossa lista |
        gostaria de ser acrescentada/acrescentado/adicionada/adicionado/incluida/incluido/inscrita/inscrito/membro |
        gostaria de tornar me membro |
        me adiciona/adicione/adicionem/coloca/coloqum/inclua/incluam/inscreva/inscrevam a/na/nesta lista |
        me adiciona/adicione/adicionem/coloca/coloqum/inclua/incluam/inscreva/inscrevam ao/neste/no grupo |
        me adiciona/adicione/adicionem/coloca/coloqum/inclua/incluam/inscreva/inscrevam por favor |
        pode/podem/poderiam/podes acrescentar/adicionar/incluir me | pode/podem/poderiam/podes me adicionar/incluir |
        poderia/posso aderir/entrar a/na/nesta lista | poderia/posso aderir/entrar ao/neste/no grupo |
        poderia/posso inscrever/juntar me a/na/nesta lista | poderia/posso inscrever/juntar me ao/neste/no grupo |
        poderia/posso me inscrever/juntar a/na/nesta lista | poderia/posso me inscrever/juntar ao/neste/no grupo
        leave.alone:
        abandonar/anular/basta/cancelamento/cancelar/chega/descadastramento/descadastrar/descadastro/desinscrever/desinscricao/desinscriver/desligamento/desligar/eliminar/excluir/exclusao/fora/parar/pare/parem/remocao/remova/remover/retirar/saida/sair/stop/tirar/unsubscribe |
        anular/cancelar inscricao/subscricao | apagar/cancelar/excluir conta |
        cancelamento de assinatura/cadastro/inscricao | cancelamento/fim de subscricao |
        cancelar a inscricao/subscricao | cancelar assinatura | cancelar/excluir cadastro | chega de emails |
        deixar o grupo | demasiados/muitos emails | desinscrever/removam/remover me | me remova/tira |
        pedido de cancelamento/desinscricao/remocao/saida | remover e mail | remover email |
        remover/retirar/saida/sair da lista | remover/saida/sair do grupo | remover/sair por favor
        leave.core:
        abandono/deixo a/esta lista | abandono/deixo este/o grupo | agradeco qu me excluam/tirem |
        agradeco/peco/solicito qu me removam/retirem |
        anular/anule/anulem/apagar/apagu/apagum/cancelar/cancele/cancelem/eliminar/eliminem/encerrar/exclua/excluam/excluir/fechar/remova/removam/remover/retirar/retirem/tirar/tirem a minha conta |
        anular/anule/anulem/apagar/apagu/apagum/cancelar/cancele/cancelem/eliminar/eliminem/encerrar/exclua/excluam/excluir/fechar/remova/removam/remover/retirar/retirem/tirar/tirem minha conta |
        anular/anule/anulem/apagar/apagu/apagum/cancelar/cancele/cancelem/eliminar/eliminem/exclua/excluam/excluir/remova/removam/remover/retirar/retirem/tirar/tirem meu cadastro |
        anular/anule/anulem/cancelar/cancele/cancelem a minha adesao/assinatura/inscricao/subscricao |
        anular/anule/anulem/cancelar/cancele/cancelem minha assinatura/inscricao |
        apagar/apagu/apagum/eliminar/eliminem/exclua/excluam/excluir/remova/removam/remover/retirar/retirem/tirar/tirem meu e mail |
        apagar/apagu/apagum/eliminar/eliminem/exclua/excluam/excluir/remova/removam/remover/retirar/retirem/tirar/tirem meu email/endereco/nome |
        apagar/apagu/apagum/eliminar/eliminem/exclua/excluam/excluir/remova/removam/remover/retirar/retirem/tirar/tirem o meu contacto/email/endereco/nome |
        apagar/apagu/apagum/eliminar/eliminem/exclua/excluam/excluir/remova/removam/remover/retirar/retirem/tirar/tirem o meu e mail |
        apagar/apagu/apagum/eliminar/eliminem/exclua/excluam/excluir/remova/removam/remover/retirar/retirem/tirar/tirem os meus dados |
        apagum/descadastrem/desinscreva/desinscrevam/desinscrever/desligum/eliminem/exclua/excluam/remova/removam/retire/retirem/risqum/tire/tirem me |
        chega/parem com as mensagens | chega/parem com esses/estes emails | chega/parem de emails/mensagens/spam |
        como cancelar/cancelo a inscricao | como cancelo a minha inscricao | como e qu cancelar a subscricao |
        como e qu cancelar/cancelo a inscricao | como e qu cancelo a minha inscricao |
        como e qu me descadastro/desinscrevo | como e qu sair da/desta lista | como e qu sair deste/do grupo |
        como faco para cancelar a subscricao | como faco para cancelar/cancelo a inscricao |
        como faco para cancelo a minha inscricao | como faco para me descadastro/desinscrevo |
        como faco para sair da/desta lista | como faco para sair deste/do grupo | como me descadastro/desinscrevo |
        como posso cancelar a subscricao | como posso cancelar/cancelo a inscricao |
        como posso cancelo a minha inscricao | como posso me descadastro/desinscrevo |
        como posso sair da/desta lista | como posso sair deste/do grupo |
        como/desejo/pretendo/qureria/quria/quro cancelar a subscricao | como/vou sair da/desta lista |
        como/vou sair deste/do grupo | deixar de estar/pertencer/receber/ser | deixar de fazer parte |
        deixe/deixem/pare/parem de enviar/mandar | deixe/deixem/pare/parem de escrever me |
        deixe/deixem/pare/parem de me enviar/escrever/mandar |
        desejo/pretendo/qureria/quria/quro abandonar/deixar a comunidade |
        desejo/pretendo/qureria/quria/quro abandonar/deixar a/esta lista |
        desejo/pretendo/qureria/quria/quro abandonar/deixar este/o grupo |
        desejo/pretendo/qureria/quria/quro abandonar/deixar todos os grupos |
        desejo/pretendo/qureria/quria/quro desligar me da mailing list |
        desejo/pretendo/qureria/quria/quro desligar me da vossa lista |
        desejo/pretendo/qureria/quria/quro desligar me da/dessa/desta lista |
        desejo/pretendo/qureria/quria/quro desligar me de todas as listas |
        desejo/pretendo/qureria/quria/quro desligar me de todos os grupos |
        desejo/pretendo/qureria/quria/quro desligar me desse/deste/do grupo |
        desejo/pretendo/qureria/quria/quro me desligar da mailing list |
        desejo/pretendo/qureria/quria/quro me desligar da vossa lista |
        desejo/pretendo/qureria/quria/quro me desligar da/dessa/desta lista |
        desejo/pretendo/qureria/quria/quro me desligar de todas as listas |
        desejo/pretendo/qureria/quria/quro me desligar de todos os grupos |
        desejo/pretendo/qureria/quria/quro me desligar desse/deste/do grupo |
        desejo/pretendo/qureria/quria/quro sair * grupo/lista |
        desejo/pretendo/qureria/quria/quro sair da mailing list |
        desejo/pretendo/qureria/quria/quro sair de todas as listas |
        desejo/pretendo/qureria/quria/quro sair de todos os grupos |
        desejo/pretendo/qureria/quria/quro ser excluida/excluido/retirada/retirado da mailing list |
        desejo/pretendo/qureria/quria/quro ser excluida/excluido/retirada/retirado da vossa lista |
        desejo/pretendo/qureria/quria/quro ser excluida/excluido/retirada/retirado da/dessa/desta lista |
        desejo/pretendo/qureria/quria/quro ser excluida/excluido/retirada/retirado de todas as listas |
        desejo/pretendo/qureria/quria/quro ser excluida/excluido/retirada/retirado de todos os grupos |
        desejo/pretendo/qureria/quria/quro ser excluida/excluido/retirada/retirado desse/deste/do grupo |
        desejo/pretendo/qureria/quria/quro ser removida/removido |
        exclui/excluir/remove/remover/retirar/tira/tirar me da mailing list |
        exclui/excluir/remove/remover/retirar/tira/tirar me da vossa lista |
        exclui/excluir/remove/remover/retirar/tira/tirar me da/dessa/desta lista |
        exclui/excluir/remove/remover/retirar/tira/tirar me de todas as listas |
        exclui/excluir/remove/remover/retirar/tira/tirar me de todos os grupos |
        exclui/excluir/remove/remover/retirar/tira/tirar me desse/deste/do grupo |
        gostaria de abandonar/deixar a comunidade | gostaria de abandonar/deixar a/esta lista |
        gostaria de abandonar/deixar este/o grupo | gostaria de abandonar/deixar todos os grupos |
        gostaria de cancelar a subscricao | gostaria de desligar me da mailing list |
        gostaria de desligar me da vossa lista | gostaria de desligar me da/dessa/desta lista |
        gostaria de desligar me de todas as listas | gostaria de desligar me de todos os grupos |
        gostaria de desligar me desse/deste/do grupo | gostaria de me desligar da mailing list |
        gostaria de me desligar da vossa lista | gostaria de me desligar da/dessa/desta lista |
        gostaria de me desligar de todas as listas | gostaria de me desligar de todos os grupos |
        gostaria de me desligar desse/deste/do grupo | gostaria de sair * grupo/lista |
        gostaria de sair da mailing list | gostaria de sair de todas as listas |
        gostaria de sair de todos os grupos | gostaria de ser excluida/excluido/retirada/retirado da mailing list |
        gostaria de ser excluida/excluido/retirada/retirado da vossa lista |
        gostaria de ser excluida/excluido/retirada/retirado da/dessa/desta lista |
        gostaria de ser excluida/excluido/retirada/retirado de todas as listas |
        gostaria de ser excluida/excluido/retirada/retirado de todos os grupos |
        gostaria de ser excluida/excluido/retirada/retirado desse/deste/do grupo |
        gostaria de ser removida/removido | ja nao desejo/pretendo/quro estar/pertencer/receber/ser |
        ja nao desejo/pretendo/quro fazer parte |
        me apagum/desligum/exclua/excluam/excluir/remova/removam/remove/remover/retirar/retire/retirem/tira/tirar/tire/tirem da mailing list |
        me apagum/desligum/exclua/excluam/excluir/remova/removam/remove/remover/retirar/retire/retirem/tira/tirar/tire/tirem da vossa lista |
        me apagum/desligum/exclua/excluam/excluir/remova/removam/remove/remover/retirar/retire/retirem/tira/tirar/tire/tirem da/dessa/desta lista |
        me apagum/desligum/exclua/excluam/excluir/remova/removam/remove/remover/retirar/retire/retirem/tira/tirar/tire/tirem de todas as listas |
        me apagum/desligum/exclua/excluam/excluir/remova/removam/remove/remover/retirar/retire/retirem/tira/tirar/tire/tirem de todos os grupos |
        me apagum/desligum/exclua/excluam/excluir/remova/removam/remove/remover/retirar/retire/retirem/tira/tirar/tire/tirem desse/deste/do grupo |
        me apagum/desligum/exclua/excluam/remova/removam/remove/retire/retirem/tira/tire/tirem por favor |
        me descadastrar/descadastre/descadastrem/desinscreva/desinscrevam/desinscrever |
        nao desejo/enviem/mandem/pretendo/quro mais emails | nao desejo/pretendo/quro continuar |
        nao desejo/pretendo/quro estar/receber mais | nao desejo/pretendo/quro fazer mais parte |
        nao desejo/pretendo/quro mais esses/estes emails |
        nao desejo/pretendo/quro mais estar/pertencer/receber/ser | nao desejo/pretendo/quro mais fazer parte |
        nao enviem/mandem mais e mails | nao enviem/mandem mais mensagens/nada | nao gostaria de continuar |
        nao gostaria de estar/receber mais | nao gostaria de fazer mais parte |
        nao gostaria de mais emails/estar/pertencer/receber/ser | nao gostaria de mais esses/estes emails |
        nao gostaria de mais fazer parte | nao me envie/enviem/escrevam/mande/mandem mais |
        peco/solicito a minha remocao/saida | peco/solicito a remocao | peco/solicito a/minha exclusao |
        peco/solicito o cancelamento | peco/solicito o meu cancelamento | peco/solicito para sair |
        peco/solicito para ser removida/removido |
        pode/podem/poderia/poderiam/podes excluir/remover/retirar/tirar me |
        pode/podem/poderia/poderiam/podes me excluir/remover/retirar/tirar | saio da/desta lista | saio deste/do grupo
        maybe:
        50 50 | a/por confirmar | a/vamos/vou ver | ainda indecisa/indeciso | ainda nao sei |
        ainda nao tenho a certeza | confirmo depois | confirmo mais tarde |
        depende/eventualmente/indecisa/indeciso/possivel/possivelmente/provavelmente/talvez/tentarei/veremos |
        depois confirmo/digo | e possivel | espero qu sim | logo se ve | nao sei | nao sei ainda |
        nao tenho a certeza | nao tenho certeza | pode ser qu sim | preciso verificar | qum sabe |
        se calhar/conseguir/puder | se puder vou | sei la | sem certeza | tenho de/qu ver a agenda |
        tentarei/tento ir | vejo e digo | vou tentar | vou tentar ir
        negation:
        ainda/ja nao | ao inves de | de modo nenhum | em vez de |
        jamais/n/nada/nao/nem/nenhum/nenhuma/ningum/nunca/sem/tampouco | nao mais
        no:
        agora/desculpe/infelizmente/lamento/melhor/prefiro nao |
        cancelar/cancele/cancelem/declino/engano/errado/incorrecto/incorreto/n/nao/negativo/no/nope/nunca/recusado/recuso/rejeito/👎 |
        claro/prefiro qu nao | de forma alguma | de maneira nenhuma | de modo nenhum | de momento nao |
        deixa como esta | deixa/deixe/deixem estar | deixe/deixem assim | desta vez nao | e engano | e melhor nao |
        e um erro | nada disso | nao aceito/agora/concordo/mesmo/obrigada/obrigado/quro/senhor | nao de todo |
        nao desta vez | nao e isso | nao esta certo/correto | nao fui/sou eu | nao por enquanto/favor | nem pensar |
        por agora/enquanto nao
        no.event:
        ausente/impossivel/indisponivel | da proxima vez | desculpem/infelizmente nao posso/vou | e me impossivel |
        estarei ausente | estarei em viagem | estarei/estou de ferias | estarei/estou fora |
        estou donte/ocupada/ocupado | fica para a proxima | fica para outra | infelizmente nao consigo/poderei |
        infelizmente nao vou poder | ja tenho aula/aulas | ja tenho outra reuniao | ja tenho outro/um compromisso |
        justifico a minha ausencia | lamento nao poder comparecer/estar/ir |
        nao comparecerei/compareco/consigo/estarei/irei/participarei/participo/poderei/posso/vou |
        nao consigo/poderei estar | nao consigo/poderei/posso comparecer/ir/participar |
        nao conta/contem/contes comigo | nao estarei la/presente | nao estou disponivel | nao me e possivel |
        nao poderei/posso estar presente | nao vou conseguir/poder | nao vou conseguir/poder estar/ir |
        nao vou poder comparecer/participar | para a proxima | peco desculpa mas nao posso/vou | sem mim |
        tenho aula/aulas | tenho de/qu cancelar/declinar/recusar | tenho outra reuniao | tenho outro/um compromisso
        none.alone:
        desativar/sem notificacos | desativar/sem/zero emails | modo silencioso | modo/so web | nada de emails |
        nao enviar | nenhum/sem e mail | nenhum/sem email | nenhum/silenciar | nenhuma mensagem | no mail |
        notificacos desativadas/desligadas/off | sem avisos/envio/mensagens | sem e mails | so leitura/site |
        so no site
        none.core:
        acompanho/consultar/consulto/leio/ler/lerei/vejo * na internet/web mas/sem |
        acompanho/consultar/consulto/leio/ler/lerei/vejo * no site mas/sem |
        acompanho/consultar/consulto/leio/ler/lerei/vejo * online mas/sem | coloqum/ponham me em modo sem email |
        coloqum/ponham me sem emails | continuar a ser como membro mas nao/sem | continuar a ser como membro sem |
        continuar a ser inscrita/inscrito/membro mas nao/sem | continuar a ser inscrita/inscrito/membro sem |
        continuar a ser na lista mas nao/sem | continuar a ser na lista sem | continuar a ser no grupo mas nao/sem |
        continuar a ser no grupo sem | continuar como como membro mas nao/sem | continuar como como membro sem |
        continuar como inscrita/inscrito mas nao/sem | continuar como inscrita/inscrito sem |
        continuar como na lista mas nao/sem | continuar como na lista sem | continuar como no grupo mas nao/sem |
        continuar como no grupo sem | continuar/continuo/ficar/fico/permanecer como membro mas nao/sem |
        continuar/continuo/ficar/fico/permanecer como membro sem |
        continuar/continuo/ficar/fico/permanecer inscrita/inscrito/membro mas nao/sem |
        continuar/continuo/ficar/fico/permanecer inscrita/inscrito/membro sem |
        continuar/continuo/ficar/fico/permanecer na lista mas nao/sem |
        continuar/continuo/ficar/fico/permanecer na lista sem |
        continuar/continuo/ficar/fico/permanecer no grupo mas nao/sem |
        continuar/continuo/ficar/fico/permanecer no grupo sem | continuar/ficar/permanecer * mas nao/sem receber |
        continuar/ficar/permanecer * mas sem emails | continuar/ficar/permanecer * sem emails/receber |
        deixar de receber * mas continuar/ficar | deixar de receber * sem sair |
        desactivar/desactivem/desativar/desativem/desligar/desligum/tirar as notificacos |
        desactivar/desactivem/desativar/desativem/desligar/desligum/tirar o envio |
        desactivar/desactivem/desativar/desativem/desligar/desligum/tirar os avisos/emails |
        manter me * mas nao/sem receber | manter me * mas sem emails | manter me * sem emails/receber |
        manter me como membro mas nao/sem | manter me como membro sem |
        manter me inscrita/inscrito/membro mas nao/sem | manter me inscrita/inscrito/membro sem |
        manter me na lista mas nao/sem | manter me na lista sem | manter me no grupo mas nao/sem |
        manter me no grupo sem | me coloqum em modo sem email | me coloqum sem emails |
        nada de e mails mas continuar/continuo/ficar/fico | nada de e mails mas quro continuar/ficar |
        nada de email/emails/mensagens mas continuar/continuo/ficar/fico |
        nada de email/emails/mensagens mas quro continuar/ficar |
        nao quro e mails mas continuar/continuo/ficar/fico | nao quro e mails mas quro continuar/ficar |
        nao quro email/emails/mensagens mas continuar/continuo/ficar/fico |
        nao quro email/emails/mensagens mas quro continuar/ficar | nao quro sair * apenas/mas/so |
        nao receber * mas continuar/ficar | nao receber * sem sair |
        nenhum/sem e mails mas continuar/continuo/ficar/fico | nenhum/sem e mails mas quro continuar/ficar |
        nenhum/sem email/emails/mensagens mas continuar/continuo/ficar/fico |
        nenhum/sem email/emails/mensagens mas quro continuar/ficar | prefiro ler * na web | prefiro ler * no site |
        prefiro ler * online | sem cancelar a inscricao * e mails | sem cancelar a inscricao * emails/mensagens |
        sem receber as/emails/mais/mensagens/nenhum/os/qualqur | sem receber e mails | sem sair da lista * e mails |
        sem sair da lista * emails/mensagens | sem sair do grupo * e mails | sem sair do grupo * emails/mensagens
        not:
        a funcao/ligacao/opcao de/diario/para/pausa/sair/semanal |
        a/as/o/os adicionem/excluam/removam/retirem/tirem |
        acrescenta/adiciona/exclui/inclui/inscreve/remove/retira/tira la/las/lo/los |
        acrescentem/adicionar/adicionem/apagum/desinscrevam/excluam/excluir/incluam/incluir/inscrevam/inscrever/procuramos/procuro/removam/remover/retirar/retirem/suspendam/tirar/tirem um/uma colega |
        acrescentem/adicionar/adicionem/apagum/desinscrevam/excluam/excluir/incluam/incluir/inscrevam/inscrever/removam/remover/retirar/retirem/segundo/suspendam/tirar/tirem ela/ele |
        acrescentem/adicionar/adicionem/apagum/desinscrevam/excluam/excluir/incluam/incluir/inscrevam/inscrever/removam/remover/retirar/retirem/suspendam/tirar/tirem a dona/nossa/nova/professora/senhora |
        acrescentem/adicionar/adicionem/apagum/desinscrevam/excluam/excluir/incluam/incluir/inscrevam/inscrever/removam/remover/retirar/retirem/suspendam/tirar/tirem a minha colega/filha/mulher |
        acrescentem/adicionar/adicionem/apagum/desinscrevam/excluam/excluir/incluam/incluir/inscrevam/inscrever/removam/remover/retirar/retirem/suspendam/tirar/tirem a/meu/minha/o colega |
        acrescentem/adicionar/adicionem/apagum/desinscrevam/excluam/excluir/incluam/incluir/inscrevam/inscrever/removam/remover/retirar/retirem/suspendam/tirar/tirem o meu colega/filho/marido |
        acrescentem/adicionar/adicionem/apagum/desinscrevam/excluam/excluir/incluam/incluir/inscrevam/inscrever/removam/remover/retirar/retirem/suspendam/tirar/tirem o nosso/novo/professor/senhor |
        acrescentem/adicionar/adicionem/apagum/desinscrevam/excluam/excluir/incluam/incluir/inscrevam/inscrever/removam/remover/retirar/retirem/suspendam/tirar/tirem os alunos/pais |
        acrescentem/adicionar/adicionem/apagum/desinscrevam/excluam/excluir/incluam/incluir/inscrevam/inscrever/removam/remover/retirar/retirem/suspendam/tirar/tirem os meus colegas |
        acrescentem/adicionem/apagum/desinscrevam/excluam/incluam/inscrevam/removam/retirem/tirem na/no da |
        acrescentem/adicionem/desinscrevam/excluam/incluam/inscrevam/removam/retirem/tirem nas/nos |
        adicionem/inscrevam/inscrever/juntar me na excursao/formacao/reuniao/viagem/visita |
        adicionem/inscrevam/inscrever/juntar me no almoco/congresso/curso/jantar/passeio/projeto/seminario/workshop |
        ajuda de custo | ajuda domiciliaria/economica/financeira |
        algum/amiga/amigo/colega/director/directora/diretor/diretora/ela/ele/marido/me/mulher/ningum/qu/qum/senhor/senhora pediu para |
        algum/amiga/amigo/colega/director/directora/diretor/diretora/ela/ele/marido/mulher/ningum/qu/qum/se/senhor/senhora qur |
        algum/amiga/amigo/colega/director/directora/diretor/diretora/ela/ele/marido/mulher/ningum/qu/qum/senhor/senhora deseja/pretende |
        algum/amiga/amigo/colega/director/directora/diretor/diretora/ela/ele/marido/mulher/ningum/qu/qum/senhor/senhora ja nao qur |
        algum/amiga/amigo/colega/director/directora/diretor/diretora/ela/ele/marido/mulher/ningum/qu/qum/senhor/senhora nao qur mais |
        algum/ela/ele/ningum gostaria de | algum/ela/ele/ningum quria | algum/qum de voces |
        algum/qum pode/poderia/podia/sabe/tem |
        alguns/colegas/elas/eles/membros/muitos/pais desejam/gostariam/pretendem/qurem/quriam |
        alguns/colegas/elas/eles/membros/muitos/pais pediram para | ando/estou a pensar em cancelar/deixar/sair |
        ando/estou a pensar em desinscrever/inscrever me | antes de cancelar a inscricao | antes de deixar o grupo |
        antes de me desinscrever | antes de sair | ao inves de cancelar a inscricao | ao inves de deixar o grupo |
        ao inves de me desinscrever | ao inves de sair | apagum nas/nos da |
        aula/encontro/horario/mercado/relatorio/reuniao semanal | baixa/licenca de maternidade da/do |
        baixa/licenca medica/parental da/do | baixa/licenca por donca da/do | basta clicar/enviar |
        cancelaria/cliqu/deixaria/sairam/sairia/saiu | cancelei/deixar/saio/sair/sairei/suspendi as |
        cancelei/deixaram/deixou/suspendi o | cancelei/suspendi a/os |
        caso/desinscreveu/disse/diz/escreveu/inscreveu/perguntou/quando se | caso/quando deseje/pretenda/quira |
        caso/quando um membro | caso/quando/se algum | clicar em |
        convem/devemos/deveriamos/deviamos adicionar/cancelar/remover/retirar/suspender/tirar |
        convem/devemos/deveriamos/deviamos/sem sair | da para cancelar a inscricao |
        da para desinscrever/inscrever se | da para escolher/pausar | da para por em | da para sair a/da/do/quando |
        da para se inscrever | da para suspender o | dar/dei/deu baixa | deixar/endereco/saio/sair/sairei da escola |
        deixar/saio/sair/sairei a escola | deixar/saio/sair/sairei a/da reuniao | deixar/saio/sair/sairei da sala |
        deixar/saio/sair/sairei de casa | deixar/saio/sair/sairei do projecto |
        deixar/saio/sair/sairei do/o projeto/trabalho | deixar/saio/sair/sairei mais cedo |
        deixar/saio/sair/sairei o cargo/ensino | deixar/saio/sair/sairei para almocar | deixei/sai/saimos a lista |
        deixei/sai/saimos da/desta/deste/do/na/no | deixei/sai/saimos o grupo |
        desinscrevi/inscrevi/retirei me a lista | desinscrevi/inscrevi/retirei me da/desta/deste/do/na/no |
        desinscrevi/inscrevi/retirei me o grupo |
        deveria/devia se adicionar/cancelar/remover/retirar/sair/suspender/tirar |
        disse/disseram/pediram/pediu/perguntou me como/para/qu/se | disse/diz/escreveu/perguntou como/para/qu |
        duas vezes ao/por dia | duas vezes mais | duas vezes por ano/mes/semana | e possivel cancelar a inscricao |
        e possivel desinscrever/inscrever se | e possivel escolher/pausar | e possivel por em |
        e possivel sair a/da/do/quando | e possivel se inscrever | e possivel suspender o | e so clicar |
        em vez de cancelar a inscricao | em vez de deixar o grupo | em vez de me desinscrever | em vez de sair |
        endereco da camara | endereco do restaurante | estou na duvida se cancelo/deva/devo/saio/sair |
        estou pensando em cancelar/deixar/sair | estou pensando em desinscrever/inscrever me |
        foi/fomos/fui adicionada/adicionado/removida/removido |
        fomos/fui excluida/excluido/inscrita/inscrito/retirada/retirado | foram removidos |
        hesito em cancelo/deva/devo/saio | hesito/pensava/pensei/penso em sair | horas semanais |
        leitura/pratica/rotina/tarefa/vida diaria | me desinscrevi/inscrevi/retirei a lista |
        me desinscrevi/inscrevi/retirei da/desta/deste/do/na/no | me desinscrevi/inscrevi/retirei o grupo |
        me disseram para | me disseram/pediu como/qu/se |
        me inscrevam/inscrever na excursao/formacao/reuniao/viagem/visita |
        me inscrevam/inscrever no almoco/congresso/curso/jantar/passeio/projeto/seminario/workshop |
        nao desejo/penso/pretendo/quria/quro/vou abandonar/cancelar/desinscrever/sair |
        nao desejo/penso/pretendo/quria/quro/vou deixar o | nao desejo/penso/pretendo/quria/quro/vou inscrever me |
        nao desejo/penso/pretendo/quria/quro/vou me desinscrever/inscrever |
        nao desejo/penso/pretendo/quria/quro/vou ser removida/removido/retirada/retirado |
        nao estou a pensar em abandonar/desinscrever | nao estou a pensar em me desinscrever/inscrever |
        nao estou a pensar em ser removida/removido/retirada/retirado |
        nao gostaria de abandonar/cancelar/desinscrever/sair | nao gostaria de deixar o |
        nao gostaria de inscrever me | nao gostaria de me desinscrever/inscrever |
        nao gostaria de ser removida/removido/retirada/retirado |
        nao me adicionem/apagum/desinscrevam/exclua/excluam/inscrevam/remova/removam/retirem/tire/tirem |
        nao pedi a/o/para | nao saia do | nao saiam | nao sei se cancelo/deva/devo/saio/sair | nunca pedi/quis |
        o botao/formulario/link/processo de/diario/para/pausa/sair/semanal |
        obrigada/obrigado por me adicionar/adicionarem/incluir/incluirem/inscrever/inscreverem/terem |
        os qu desejam/gostariam/pretendem/qurem/quriam | os qu pediram para |
        para cancelar a inscricao basta/deve/envie | para cancelar a inscricao e preciso/so |
        para sair basta/deve/envie | para sair e preciso/so |
        para se descadastrar/desinscrever/inscrever basta/deve/envie |
        para se descadastrar/desinscrever/inscrever e preciso/so | parada/paragem de onibus |
        parada/paragem de/do autocarro | pausa do/para almoco | pausa entre/letiva | pausa para cafe |
        pausa para o cafe | pensava/pensei/penso em cancelar/deixar |
        pensava/pensei/penso em desinscrever/inscrever me | pode se cancelar a inscricao | pode se desinscrever se |
        pode se escolher/pausar | pode se por em | pode se sair a/da/do/quando | pode se se inscrever |
        pode se suspender o | pode/podem/podes desinscrever/inscrever se | pode/podem/podes escolher/pausar |
        pode/podem/podes por em | pode/podem/podes sair a/da/do/quando | pode/podem/podes se inscrever |
        pode/podem/podes suspender o | pode/podem/podes/sem cancelar a inscricao |
        precisamos/preciso de ajuda com as/os | precisamos/preciso de ajuda com/para a/o |
        precisamos/preciso de ajuda na/no | procuramos/procuro ideias/material/voluntarios |
        procuramos/procuro um livro/professor/substituto | procuramos/procuro uma sala/substituta |
        qum/se desejar/pretender/quiser | removam/retire/retirem/tire/tirem me da agenda/ata/escala/reuniao |
        removam/retire/retirem/tire/tirem me do documento/horario/projeto |
        se desinscreveu/inscreveu/quiserem/quiseres/qures | se eu sair | se eu/nao/voce quiser | se me inscrever |
        se nao/voces quiserem | se tu quiseres | segundo eles | sem deixar o grupo | sem me desinscrever |
        sera qu cancelo/deva/devo/saio/sair | tinha saido a lista | tinha saido da/desta/deste/do/na/no |
        tinha saido o grupo |
        tinha sido adicionada/adicionado/excluida/excluido/inscrita/inscrito/removida/removido/retirada/retirado
        pause.alone:
        ausencia/ausente/ferias/interrupcao/licenca/pausa/pausar/suspender/suspensao | colocar/por em pausa |
        de/em/modo ferias | em/modo pausa | paragem/pausa/suspensao temporaria | parar/suspender temporariamente |
        pausa nos emails | pausa obrigada/obrigado | pausa por favor | pausar/suspender emails/inscricao |
        sem emails por agora | suspender envio | suspensao de emails
        pause.core:
        colocar/coloqu/coloqum/meter/po/ponham/por a minha conta/inscricao em pausa |
        colocar/coloqu/coloqum/meter/po/ponham/por minha inscricao em pausa |
        colocar/coloqu/coloqum/meter/po/ponham/por os emails em pausa |
        colocar/coloqu/coloqum/meter/po/ponham/por os meus emails em pausa | coloqu/coloqum/ponham/por me de ferias |
        coloqu/coloqum/ponham/por me em modo ferias | coloqu/coloqum/ponham/por me em pausa |
        dar/fazer uma pausa ate/durante | dar/fazer uma pausa dos emails | dar/fazer uma pausa nas mensagens |
        deixar/parar de receber * ate/durante/enquanto | deixar/parar de receber * por duas/um/uns |
        estarei/estou/vou * nao me enviem | estarei/estou/vou * sem emails | estarei/estou/vou * suspendam |
        guardar/guardem/parar/pare/parem/reter/travar as mensagens ate |
        guardar/guardem/parar/pare/parem/reter/travar os emails ate | guardar/guardem/reter os meus emails ate |
        interrompam/interromper/pausar/pause/pausem/suspenda/suspendam/suspender a minha conta/inscricao/subscricao |
        interrompam/interromper/pausar/pause/pausem/suspenda/suspendam/suspender a subscricao |
        interrompam/interromper/pausar/pause/pausem/suspenda/suspendam/suspender a/minha inscricao |
        interrompam/interromper/pausar/pause/pausem/suspenda/suspendam/suspender as mensagens |
        interrompam/interromper/pausar/pause/pausem/suspenda/suspendam/suspender meus/os emails |
        interrompam/interromper/pausar/pause/pausem/suspenda/suspendam/suspender o envio |
        interrompam/interromper/pausar/pause/pausem/suspenda/suspendam/suspender os e mails |
        interrompam/interromper/pausar/pause/pausem/suspenda/suspendam/suspender os envios |
        interrompam/interromper/pausar/pause/pausem/suspenda/suspendam/suspender os meus emails |
        me coloqum/ponham de ferias | me coloqum/ponham em modo ferias | me coloqum/ponham em pausa |
        nada de e mail/mails ate/durante/enquanto/por |
        nada de email/emails/mensagem/mensagens ate/durante/enquanto/por | nao enviar me e mails antes de |
        nao enviar me e mails ate/durante/enquanto/por | nao enviar me emails/mensagens/nada antes de |
        nao enviar me emails/mensagens/nada ate/durante/enquanto/por | nao enviar me mais emails/nada antes de |
        nao enviar me mais emails/nada ate/durante/enquanto/por | nao enviem me * ate/durante/enquanto |
        nao enviem/mandem e mails antes de | nao enviem/mandem emails/mensagens/nada antes de |
        nao enviem/mandem mais emails/nada antes de | nao enviem/mandem mais emails/nada ate/durante/enquanto/por |
        nao enviem/mandem nada ate/durante/enquanto/por | nao enviem/mandem/quro e mails ate/durante/enquanto/por |
        nao enviem/mandem/quro emails/mensagens ate/durante/enquanto/por |
        nao me enviar/envie e mails ate/durante/enquanto |
        nao me enviar/envie emails/mensagens/nada ate/durante/enquanto |
        nao me enviar/envie mais emails/nada ate/durante/enquanto |
        nao me enviar/envie/enviem/mandem e mails antes de | nao me enviar/envie/enviem/mandem e mails por |
        nao me enviar/envie/enviem/mandem emails/mensagens/nada antes de |
        nao me enviar/envie/enviem/mandem emails/mensagens/nada por |
        nao me enviar/envie/enviem/mandem mais emails/nada antes de |
        nao me enviar/envie/enviem/mandem mais emails/nada por | nao me enviem/mandem * ate/durante/enquanto |
        nao quro e mail ate/durante/enquanto/por | nao quro email/mensagem ate/durante/enquanto/por |
        nao quro receber * ate/durante/enquanto | nao quro receber * por duas/um/uns |
        nao receber * ate/durante/enquanto | nao receber * por duas/um/uns |
        nenhum/nenhuma/sem e mail/mails ate/durante/enquanto/por |
        nenhum/nenhuma/sem email/emails/mensagem/mensagens ate/durante/enquanto/por |
        parar/pare/parem/travar as mensagens antes de |
        parar/pare/parem/travar as mensagens durante/enquanto/por/temporariamente |
        parar/pare/parem/travar as mensagens um tempo | parar/pare/parem/travar de enviar antes de |
        parar/pare/parem/travar de enviar ate/durante/enquanto/por/temporariamente |
        parar/pare/parem/travar de enviar emails antes de |
        parar/pare/parem/travar de enviar emails ate/durante/enquanto/por/temporariamente |
        parar/pare/parem/travar de enviar emails um tempo | parar/pare/parem/travar de enviar um tempo |
        parar/pare/parem/travar o envio antes de |
        parar/pare/parem/travar o envio ate/durante/enquanto/por/temporariamente |
        parar/pare/parem/travar o envio um tempo | parar/pare/parem/travar os emails/envios antes de |
        parar/pare/parem/travar os emails/envios durante/enquanto/por/temporariamente |
        parar/pare/parem/travar os emails/envios um tempo | parar/pare/parem/travar os envios ate |
        sem mais emails/mensagens ate/durante | suspendam/suspender temporariamente |
        temporariamente deixar de receber | temporariamente nao receber | temporariamente sem emails |
        temporariamente suspender | uma pausa nos emails
        reason:
        a fim de | a minha caixa esta cheia | agora/considerando/dado/e/ja/para/visto qu |
        assim/logo/pois/porqu/portanto/pq | como estou/mudei/recebo | como ja nao | como nao tenho | devido ao |
        devido/face a | e demais/demasiado | em virtude de |
        estou aposentada/aposentado/reformada/reformado/sobrecarregada/sobrecarregado | estou de baixa/licenca |
        estou/vou de ferias | ja nao trabalho | me aposentei | mudei de emprego/escola/trabalho |
        nao consigo acompanhar | nao tenho tempo | nao trabalho mais | por causa da/de/do | por falta de tempo |
        por isso | por motivos de trabalho | por motivos/razos pessoais/profissionais |
        recebo/sao demasiados/muitos | reformei me | tendo em conta qu | uma vez qu | vou me aposentar/reformar |
        vou mudar de emprego/escola/trabalho
        resume.alone:
        ativar/continuar/reactivar/reativacao/reativar/recomecar/regressei/reiniciar/retoma/retomar/retornar/voltar/voltei |
        ativar/reativar/retomar emails | de volta | emails de novo | emails novamente | emails outra vez |
        estou de volta | fim da pausa | ja estou de volta | ja voltei | outra vez emails |
        reativar/retomar inscricao | retomar envio | tirar pausa
        resume.core:
        acabar/cancelar/cancelem/terminar/terminem/tirar/tirem a minha pausa |
        acabar/cancelar/cancelem/terminar/terminem/tirar/tirem a pausa/suspensao |
        acabar/cancelar/cancelem/terminar/terminem/tirar/tirem pausa/suspensao | de novo as mensagens |
        de novo os emails | de novo receber | enviem/mandem me * de novo | enviem/mandem me * novamente |
        enviem/mandem me * outra vez | enviem/mandem me de novo | enviem/mandem me novamente |
        enviem/mandem me outra vez | estou de volta * emails/mensagens/reactivar/reativar/retomar/retomem |
        fim da a minha pausa | fim da a pausa/suspensao | fim da pausa/suspensao | me enviem/mandem * de novo |
        me enviem/mandem * novamente | me enviem/mandem * outra vez | me reativem | novamente receber |
        novamente/reactivar/reactivem/reativar/reative/reativem/recomecar/reiniciar/restabelecer/retomar/retome/retomem as mensagens |
        novamente/reactivar/reactivem/reativar/reative/reativem/recomecar/reiniciar/restabelecer/retomar/retome/retomem os emails |
        outra vez as mensagens | outra vez os emails | outra vez receber | pode/podem voltar a ativar/mandar |
        pode/podem voltar a me enviar/mandar |
        reactivar/reactivem/reativar/reative/reativem/recomecar/reiniciar/restabelecer/retomar/retome/retomem a minha conta/inscricao |
        reactivar/reactivem/reativar/reative/reativem/recomecar/reiniciar/restabelecer/retomar/retome/retomem a rececao/subscricao |
        reactivar/reactivem/reativar/reative/reativem/recomecar/reiniciar/restabelecer/retomar/retome/retomem a/minha inscricao |
        reactivar/reactivem/reativar/reative/reativem/recomecar/reiniciar/restabelecer/retomar/retome/retomem meus emails |
        reactivar/reactivem/reativar/reative/reativem/recomecar/reiniciar/restabelecer/retomar/retome/retomem o envio |
        reactivar/reactivem/reativar/reative/reativem/recomecar/reiniciar/restabelecer/retomar/retome/retomem os e mails |
        reactivar/reactivem/reativar/reative/reativem/recomecar/reiniciar/restabelecer/retomar/retome/retomem os envios |
        reactivar/reactivem/reativar/reative/reativem/recomecar/reiniciar/restabelecer/retomar/retome/retomem os meus emails |
        reactivem/reativar/reativem me | receber as/de/emails/mensagens/os * de novo |
        receber as/de/emails/mensagens/os * novamente | receber as/de/emails/mensagens/os * outra vez |
        receber de novo | receber novamente | receber outra vez |
        regressei/voltei * emails/mensagens/reactivar/reativar/retomar/retomem | tornar/voltar a mandar me |
        tornar/voltar a receber/ter | tornar/voltar/volte/voltem a enviar | volte/voltem a ativar/mandar |
        volte/voltem a me enviar/mandar
        search.alone:
        arquivo/arquivos/busca/buscar/encontrar/pesquisa/pesquisar/procura/procurar | pesquisa/procurar no arquivo |
        procurar mensagens
        search.core:
        achar/encontrar/encontrem/houve/pesquisar/procurar/procuro mensagens acerca de |
        achar/encontrar/encontrem/houve/pesquisar/procurar/procuro mensagens sobre |
        achar/encontrar/encontrem/pesquisar/procurar/procuro a mensagem a respeito de |
        achar/encontrar/encontrem/pesquisar/procurar/procuro a mensagem acerca de |
        achar/encontrar/encontrem/pesquisar/procurar/procuro a mensagem em qu |
        achar/encontrar/encontrem/pesquisar/procurar/procuro a mensagem relativos/sobre |
        achar/encontrar/encontrem/pesquisar/procurar/procuro as mensagens a respeito de |
        achar/encontrar/encontrem/pesquisar/procurar/procuro as mensagens acerca de |
        achar/encontrar/encontrem/pesquisar/procurar/procuro as mensagens em qu |
        achar/encontrar/encontrem/pesquisar/procurar/procuro as mensagens relativos/sobre |
        achar/encontrar/encontrem/pesquisar/procurar/procuro discussos/emails acerca de |
        achar/encontrar/encontrem/pesquisar/procurar/procuro discussos/emails sobre |
        achar/encontrar/encontrem/pesquisar/procurar/procuro discussos/emails/mensagens a respeito de |
        achar/encontrar/encontrem/pesquisar/procurar/procuro discussos/emails/mensagens em qu |
        achar/encontrar/encontrem/pesquisar/procurar/procuro discussos/emails/mensagens relativos |
        achar/encontrar/encontrem/pesquisar/procurar/procuro o email a respeito de |
        achar/encontrar/encontrem/pesquisar/procurar/procuro o email acerca de |
        achar/encontrar/encontrem/pesquisar/procurar/procuro o email em qu |
        achar/encontrar/encontrem/pesquisar/procurar/procuro o email relativos/sobre |
        achar/encontrar/encontrem/pesquisar/procurar/procuro os emails a respeito de |
        achar/encontrar/encontrem/pesquisar/procurar/procuro os emails acerca de |
        achar/encontrar/encontrem/pesquisar/procurar/procuro os emails em qu |
        achar/encontrar/encontrem/pesquisar/procurar/procuro os emails relativos/sobre |
        buscar/pesquisar/pesquise/pesquisem/procura/procurar/procure/procurem na lista |
        buscar/pesquisar/pesquise/pesquisem/procura/procurar/procure/procurem nas mensagens |
        buscar/pesquisar/pesquise/pesquisem/procura/procurar/procure/procurem no arquivo |
        buscar/pesquisar/pesquise/pesquisem/procura/procurar/procure/procurem nos arquivos |
        buscar/pesquisar/pesquise/pesquisem/procura/procurar/procure/procurem nos emails antigos |
        enviem/mandem/mostrem me as mensagens acerca de | enviem/mandem/mostrem me as mensagens sobre |
        enviem/mandem/mostrem me os emails acerca de | enviem/mandem/mostrem me os emails sobre |
        enviem/mandem/mostrem me tudo acerca de | enviem/mandem/mostrem me tudo sobre |
        existe/ha/houve * no arquivo | existe/ha/houve * nos arquivos | houve alguma discussao/mensagem acerca de |
        houve alguma discussao/mensagem sobre | me enviem as mensagens acerca de | me enviem as mensagens sobre |
        me enviem os emails acerca de | me enviem os emails sobre | me enviem tudo acerca de | me enviem tudo sobre |
        no arquivo acerca de | no arquivo sobre | nos arquivos acerca de | nos arquivos sobre |
        o qu foi discutido/dito/escrito/falado a respeito de | o qu foi discutido/dito/escrito/falado acerca de |
        o qu foi discutido/dito/escrito/falado sobre |
        o qu ja se comentou/discutiu/disse/escreveu/falou a respeito de |
        o qu ja se comentou/discutiu/disse/escreveu/falou acerca de |
        o qu ja se comentou/discutiu/disse/escreveu/falou sobre |
        o qu se comentou/discutiu/disse/escreveu/falou a respeito de |
        o qu se comentou/discutiu/disse/escreveu/falou acerca de |
        o qu se comentou/discutiu/disse/escreveu/falou sobre
        thisgroup:
        a lista de discussao/distribuicao | a vossa lista | a/da/dessa/desta/essa/esta/na/nesta/sua lista |
        a/esta lista de emails | a/esta mailing list | a/esta newsletter | aqui/daqui/isso/isto |
        as vossas mensagens | as/essas/estas mensagens | desse/deste/do/esse/este/neste/no/o grupo |
        esses/estes/os/seus e mails | esses/estes/os/seus emails/mails | esta conversa/mensagem | este e mail |
        este email | este/o forum | lista de discussao/distribuicao/emails | lista de e mails | mailing list |
        o nosso/vosso grupo | os vossos e mails | os vossos emails/mails
        twice.alone:
        2/duas vezes | a dobrar | duplicado/duplicados/repetido | em dobro/duplicado | emails duplicados/repetidos |
        emails/tudo duas vezes | emails/tudo em duplicado | mensagens duplicadas/repetidas | tudo em dobro
        weekly.alone:
        1/um email por semana | 1/uma vez por semana | cada/por/toda semana |
        digest/email/envio/mensagem/modo/resumo semanal | e mail semanal | resumo da semana |
        semanal obrigada/obrigado | semanal por favor | semanal/semanalmente/semenal | so as segundas/sextas |
        todas as semanas | um e mail por semana
        weekly.core:
        alterar/colocar/mudar/mudem/passar/passem para envio/modo/resumo semanal |
        alterar/colocar/mudar/mudem/passar/passem para semanal | apenas/so/somente uma vez por semana |
        coloqum/mudem/passem me para envio/modo/resumo semanal | coloqum/mudem/passem me para semanal |
        em/no modo semanal | em/no/num/o/um digest/resumo da semana | em/no/num/o/um digest/resumo semanal |
        enviem/mandem me * uma vez por semana | me coloqum para envio/modo/resumo semanal | me coloqum para semanal |
        me enviem/mandem * uma vez por semana | receber/tudo * uma vez por semana | tudo junto por semana |
        tudo junto semanal | tudo num so/unico email por semana | tudo num so/unico email semanal |
        um e mail a/cada/por semana | um e mail semanal | um email/envio semanal |
        um email/envio/resumo a/cada/por semana | um resumo a sexta | um resumo as segundas/sextas |
        um resumo todas as semanas | um so/unico email a/cada/por semana | um so/unico email semanal |
        um unico e mail a/cada/por semana | um unico e mail semanal | uma mensagem a/cada/por semana |
        uma mensagem semanal | uma unica mensagem a/cada/por semana | uma unica mensagem semanal
        which.alone:
        a minha conta/inscricao | as minhas configuracos/definicos/inscricos/listas/opcos/preferencias |
        configuracos/definicos/estado/preferencias/status | estou inscrita/inscrito | meu perfil | meus grupos |
        minha conta/inscricao | minhas configuracos/definicos/inscricos/listas/opcos/preferencias |
        os meus dados/grupos
        which.core:
        a qu grupos/listas pertenco | a/em qu grupos/listas estou | ainda estou na lista | ainda estou no grupo |
        ainda estou/sou membro | ainda/como estou inscrita/inscrito | com qu e mail apareco/estou |
        com qu email/endereco apareco/estou | como estou registada/registado |
        conhecer/consultar/saber/ver as minhas configuracos/definicos/inscricos/opcos/preferencias |
        conhecer/consultar/saber/ver meus grupos | conhecer/consultar/saber/ver minhas configuracos/inscricos |
        conhecer/consultar/saber/ver os meus dados/grupos | continuo inscrita/inscrito/membro | continuo na lista |
        continuo no grupo | de qu grupos faco/sou | em qu estou inscrita/inscrito |
        em qu/quais grupos/listas participo | em quais grupos/listas estou |
        enviem/mostrem me as minhas configuracos/definicos/inscricos/opcos/preferencias |
        enviem/mostrem me meus grupos | enviem/mostrem me minhas configuracos/inscricos |
        enviem/mostrem me os meus dados/grupos | estou inscrita/inscrito em qu/quais |
        me enviem as minhas configuracos/definicos/inscricos/opcos/preferencias | me enviem meus grupos |
        me enviem minhas configuracos/inscricos | me enviem os meus dados/grupos |
        quais sao as minhas configuracos/definicos/inscricos/opcos/preferencias | quais sao meus grupos |
        quais sao minhas configuracos/inscricos | quais sao os meus dados/grupos |
        qual e a minha configuracao/inscricao/situacao
        who.alone:
        administrador/contacto/contato/gestor/inscritos/membros/moderador/participantes/qum/responsavel |
        lista de membros/participantes | os membros | qum esta/somos | responsavel do grupo | responsavel pela lista
        who.core:
        a qum me dirijo para a lista | a qum me dirijo para o grupo | a qum posso dirigir me para a lista |
        a qum posso dirigir me para o grupo | lista/relacao de inscritos |
        lista/relacao de/dos membros/participantes | quantas pessoas estao/ha a/esta/na/nesta lista |
        quantas pessoas estao/ha este/neste/no/o grupo | quantos inscritos/membros |
        quantos sao/somos a/esta/na/nesta lista | quantos sao/somos este/neste/no/o grupo |
        qum administra/gere/gerencia/le/modera a/esta lista | qum administra/gere/gerencia/le/modera este/o grupo |
        qum cuida/esta/participa/trata da/desta lista | qum cuida/esta/participa/trata deste/do grupo |
        qum cuida/trata pela lista | qum cuida/trata pelo grupo | qum e a administradora | qum e a/o responsavel |
        qum e membro na/nesta lista | qum e membro neste/no grupo | qum e membro/responsavel da/desta lista |
        qum e membro/responsavel deste/do grupo | qum e o administrador/gestor/moderador |
        qum e responsavel pela lista | qum e responsavel pelo grupo | qum esta/participa na/nesta lista |
        qum esta/participa neste/no grupo | qum faz parte da/desta/na/nesta lista |
        qum faz parte deste/do/neste/no grupo | qum mais esta/le/recebe |
        qum sao os administradores/membros/moderadores/participantes | qum sao os outros membros |
        qum se ocupa da/desta/pela lista | qum se ocupa deste/do/pelo grupo
        yes:
        aceite/aceito/afirmativo/avance/avancem/beleza/certamente/certo/claro/combinado/concordo/confirmada/confirmado/confirmo/correcto/correto/exactamente/exacto/exatamente/exato/faca/facam/ok/okay/optimo/otimo/perfeito/pode/podem/s/sim/ss/ta/yes/👍 |
        claro qu sim | com certeza/prazer | com muito gosto | com todo o gosto | de acordo | e isso mesmo |
        e/faca isso | esta certo/correto | esta/ta bom | esta/ta/tudo bem | estou de acordo | fui/sou eu |
        isso mesmo | pode avancar/ser | por mim sim | por mim tudo bem | por qu nao | porqu nao |
        sem duvida/problema | sim avance/avancem/claro/concordo/confirmo/obrigada/obrigado/ok/pode/quro |
        sim com certeza | sim esta certo/correto | sim fui/sou eu | sim pode ser | sim por favor
        yes.event:
        aceito o convite | ate/estarei/estou la | com gosto/prazer vou | com prazer irei |
        comparecerei/compareco/disponivel/irei/iremos/participarei/participo/presente/vamos/vou |
        confirmo a minha participacao/presenca | confirmo minha presenca | confirmo presenca |
        conta/conte/contem comigo | estarei presente | estou disponivel | estou/to dentro | eu/sim vou |
        inscrevam me | la estarei | nos vemos la | podem contar comigo | posso ir/participar | presenca confirmada |
        sim estarei la/presente | sim irei/participo/posso | sim posso ir | sim vou estar | somos/vamos dois |
        vejo vos la | vemo nos la | vou estar | vou estar la/presente
        """
}
