extension WishWords {
    /// Spanish.
    static let spanish = """
        c.me:
        me | mi | mis | yo | nos | darme | quitarme
        c.mail:
        correo~ | mail~ | email~ | mensaje~ | e mail | e mails | aviso~ | notificacion~ | todo | envio~
        c.list:
        lista | listas | grupo | grupos | comunidad
        c.take:
        quit~ | borr~ | elimin~ | sac~ | retir~
        c.unsub:
        baja | darme de baja | dadme de baja | denme de baja | desuscri~ | desapunt~ | salirme |
        cancelar mi suscripcion | dejar de pertenecer | desinscri~
        c.go:
        salir | abandonar | dejar el grupo
        c.week:
        semanal~ | una vez a la semana | una vez por semana | por semana | a la semana | cada semana | los lunes
        c.day:
        diario | diaria | diariamente | una vez al dia | al dia | por dia | cada dia | todos los dias | cada noche
        c.each:
        inmediat~ | al momento | en cuanto | cada mensaje | uno por uno | al instante | en el acto | segun llegan |
        enseguida | en tiempo real
        c.digest:
        resumen~ | digest~ | recopilatorio | agrupad~ | en un solo | un solo correo | juntos | compendio
        c.enough:
        basta | suficiente | prefiero | mejor | menos | demasiad~ | en vez de | en lugar de | cambiar | cambien |
        cambiad | ponganme | ponedme | pasadme
        c.stop:
        no mas | dejen de | dejad de | deja de | parar | ningun | ninguno | nada | sin recibir | no me mandeis |
        no me manden | no quiero recibir | no recibir | apag~ | desactiv~ | sin correos
        c.keep:
        seguir en | seguir siendo | sigo | miembro | qudarme | permanecer | continuar en
        c.pause:
        pausa | pausar | pausad | pausen | suspend~ | vacaciones | detener | deteng~ | interrump~ | descanso | reten~
        c.back:
        reanud~ | otra vez | de nuvo | reactiv~ | volver a recibir | he vulto | ya volvi | de vulta | restablec~ |
        nuvamente
        c.join:
        unirme | apuntarme | apuntadme | inscribirme | anadidme | anadanme | agregunme | agregadme | entrar en |
        ser miembro | incorporarme | formar parte | sumarme | uniros | darme de alta | alta
        c.who:
        quien | quienes
        c.care:
        miembros | miembro | responsable | lleva | coordina | modera | encargad~ | esta en | estan en | dirige |
        a cargo
        c.how:
        como | a qu direccion | qu direccion | cual es la direccion | donde
        c.write:
        escribir | escribo | enviar | envio | mandar | mando | publicar | publico
        c.everyone:
        a todos | todos | al grupo | el grupo | todo el grupo | a la lista
        c.new:
        nuva | nuvo | cambi~ | a partir de ahora | en lugar | ahora es | otra | actualiz~ | en adelante
        c.address:
        direccion~ | correo~ | mail | email
        c.twice:
        dos veces | doble | duplicad~ | por duplicado | repetid~ | 2 veces
        c.groups:
        grupos | listas
        c.there:
        qu grupos | hay | teneis | tienen | existen | cuales son
        c.settings:
        ajustes | mis grupos | configuracion | mis suscripciones | en qu grupos estoy | estoy inscrit~ |
        estoy apuntad~
        c.search:
        busc~ | encontrar | algo sobre | se ha dicho | se dijo | se hablo
        c.help:
        como funciona | instrucciones | qu pudo hacer | manual | como se usa | como va esto | como se utiliza
        c.or:
        o | u
        c.phone:
        enviado desde
        address.alone:
        actualizacion/cambio de correo | actualizar/cambiar/nuvo/otro correo | cambiar mi correo |
        cambiar/nuva/otra direccion | cambiar/nuvo email | cambio de correo electronico |
        cambio de direccion de correo | cambio de direccion/email/mail | correo nuvo | direccion | direccion nuva |
        nuva direccion de correo | nuvo mail
        address.core:
        actualicen/actualizad/actualizar/cambia/cambiad/cambiar/cambie/cambien/modificar/modifiqun/sustituir/sustituyan el/mi correo |
        actualicen/actualizad/actualizar/cambia/cambiad/cambiar/cambie/cambien/modificar/modifiqun/sustituir/sustituyan la/mi direccion |
        actualicen/actualizad/actualizar/cambia/cambiad/cambiar/cambie/cambien/modificar/modifiqun/sustituir/sustituyan mi email/mail |
        actualicen/actualizad/actualizar/cambia/cambiad/cambiar/cambie/cambien/modificar/modifiqun/sustituir/sustituyan mis datos de contacto |
        cambie/cambio de correo/direccion/email/mail |
        enviadme/enviar/envienme/escribanme/escribidme/mandenme * a esta direccion |
        enviadme/enviar/envienme/escribanme/escribidme/mandenme * a la siguiente direccion |
        enviadme/enviar/envienme/escribanme/escribidme/mandenme * a mi nuva direccion |
        enviadme/enviar/envienme/escribanme/escribidme/mandenme * a mi nuvo/otro correo |
        he cambiado de correo/direccion/email/mail | la/mi nuva direccion de correo es |
        la/mi nuva direccion electronico es | la/mi nuva direccion es/sera |
        mi correo electronico ahora/nuva/nuvo es | mi correo electronico cambia/cambio/sera |
        mi correo electronico es ahora | mi correo electronico ha cambiado | mi correo electronico pasa a ser |
        mi correo electronico ya no es/funciona/sirve | mi correo/direccion/email/mail ahora/nuva/nuvo es |
        mi correo/direccion/email/mail cambia/cambio/sera | mi correo/direccion/email/mail es ahora |
        mi correo/direccion/email/mail ha cambiado | mi correo/direccion/email/mail pasa a ser |
        mi correo/direccion/email/mail ya no es/funciona/sirve | mi direccion de correo ahora/nuva/nuvo es |
        mi direccion de correo cambia/cambio/sera | mi direccion de correo es ahora |
        mi direccion de correo ha cambiado | mi direccion de correo pasa a ser |
        mi direccion de correo ya no es/funciona/sirve | mi nuva direccion de correo de correo es |
        mi nuva direccion de correo electronico es | mi nuva direccion de correo sera |
        mi nuvo correo/email/mail de correo es | mi nuvo correo/email/mail electronico es |
        mi nuvo correo/email/mail es/sera | recibir * en mi nuva direccion | recibir * en mi nuvo/otro correo |
        recibir * en otra direccion | recibir * en otro correo | tengo nuva/otra direccion | tengo nuvo/otro correo |
        tengo un correo nuvo | tengo un nuvo correo | tengo una direccion nuva | tengo una nuva direccion |
        usad/usar/usen/utilicen/utilizad a partir de ahora | usad/usar/usen/utilicen/utilizad esta direccion |
        usad/usar/usen/utilicen/utilizad mi nuva direccion | usad/usar/usen/utilicen/utilizad mi nuvo/otro correo
        all:
        absolutamente/de/del todo | ambas listas |
        ambas/ambos/completamente/definitivamente/todas/todo/todos/totalmente | ambos grupos |
        cada/cualquier grupo/lista | de todas las listas | de todas/todos | de todos los grupos |
        de/toda la comunidad | en todas partes | la comunidad | las dos listas | las/los dos | los dos grupos |
        por completo | todas estas/las/sus/vustras listas | todos estos/los/sus/vustros grupos |
        todos los correos/mensajes
        condition:
        a menos qu | a no ser qu | aunqu/cuando/depende/mientras/si/supongamos | con tal de qu | en caso de |
        en caso de qu | en cuanto | excepto/incluso/por si | salvo/siempre qu | si no | tan pronto como | una vez qu
        courtesy:
        a quien corresponda | a ser posible |
        abrazos/adios/atentamente/besos/bunas/chao/cordialmente/disculpa/disculpad/disculpe/disculpen/estimada/estimadas/estimado/estimados/gracias/hola/holi/perdon/perdonad/perdonen/pf/porfa/porfavor/saludos |
        agradeceria qu | agradecido/gracias de antemano | apreciados/estimados/quridos companeros | bun finde |
        bun/feliz dia/verano | bun/feliz fin de semana | bunas noches/tardes | bunas tardes a todas/todos |
        bunas tardes a todos y todas | bunos dias | bunos dias a todas/todos | bunos dias a todos y todas |
        cordiales saludos | cuando podais/puda/pudan/pudas | cuanto antes | de antemano gracias |
        disculpa/disculpad/disculpe/disculpen/perdonad/perdonen/siento la molestia |
        disculpad/disculpe/disculpen/perdonad/perdonen/siento las molestias | en espera de su respusta |
        enviado desde mi ipad/iphone/movil/telefono | enviado desde outlook |
        espero qu este/esteis/esten/estes bien | espero qu os/todo vaya bien | espero qu se encuntren bien |
        estimados companeros y companeras | estimados senores | estimados senores y senoras |
        estimados/quridos colegas/todos | felices fiestas/vacaciones | feliz ano/navidad/semana |
        gracias anticipadas | gracias por adelantado/todo | gracias por la/su comprension |
        gracias por la/su/tu/vustra ayuda | gracias por su/vustra atencion | gracias por su/vustro trabajo |
        gracias y saludos | gracias y un saludo | gracias/hola/saludos a todos | hasta la proxima |
        hasta lugo/pronto | hola a todos y todas | hola bunas | hola bunas tardes | hola bunos dias | hola qu tal |
        hola/saludos a todas | le/les saluda atentamente | le/les/os agradeceria | lo antes posible | lo siento |
        mil/muchas/muchisimas gracias | muy agradecida/agradecido/amable/amables/atentamente | muy senor mio |
        muy senores mios | no es nada personal | nos vemos | obtener outlook para android/ios |
        os/se/te lo agradezco | perdon por la molestia | perdon por las molestias | perdon por molestar | por favor |
        qu tenga/tengais/tengan/tengas bun dia | qu tenga/tengais/tengan/tengas bun fin de semana |
        qu tenga/tengais/tengan/tengas buna semana/tarde | qu tenga/tengais/tengan/tengas un bun dia |
        qu tenga/tengais/tengan/tengas un bun fin de semana | qudo a la espera | qudo a su disposicion |
        qudo atenta/atento | quridas companeras | qurido equipo | quridos amigos |
        saludos afectuosos/cordiales/desde | seria de agradecer | seria estupendo/genial | si es/fura posible |
        si pude ser | siento molestar | sin animo de ofender | un abrazo/beso/saludo | un cordial saludo |
        un furte abrazo | un saludo cordial
        daily.alone:
        1/un correo al dia | 1/una vez al dia | a/correo/digest/envio/mensaje/modo/resumen diario | cada/por dia |
        diaria/diariamente/diario/digest/resumen | diario gracias | diario por favor | recopilacion diaria |
        resumen del dia | todos los dias | un mensaje al dia
        daily.core:
        cambiadme/cambiar/cambiarme/cambienme/pasadme/pasar/pasarme/pasenme/ponedme/ponerme/ponganme a diario |
        cambiadme/cambiar/cambiarme/cambienme/pasadme/pasar/pasarme/pasenme/ponedme/ponerme/ponganme a envio/modo/resumen diario |
        el/en/un resumen diario | enviadme/enviame/envienme/mandadme/mandenme/recibir/todo * una vez al dia |
        los correos/mensajes agrupados/juntos cada dia | los correos/mensajes agrupados/juntos una vez al dia |
        ponedme/ponerme/ponganme en modo diario | recibirlo los correos/mensajes una vez al dia |
        recibirlo todo una vez al dia | recopilacion diaria | solo/unicamente una vez al dia |
        un correo/email/envio/mail/mensaje diario | un correo/email/envio/mail/mensaje/resumen al/cada/por dia |
        un resumen cada manana/noche | un solo/unico correo/email/mail/mensaje/resumen al/cada/por dia |
        un solo/unico correo/email/mail/mensaje/resumen diario
        date.begin:
        a comienzos/primeros/principios de | comienzos/inicio/inicios/primeros/principio/principios de
        date.christmas:
        despus de navidad | la navidad | las vacaciones de navidad | navidad/navidades/nochebuna
        date.dayafter:
        pasado manana
        date.easter:
        despus de pascua | despus de semana santa | las vacaciones de semana santa | pascua | semana santa
        date.end:
        a finales/fines de | fin/final/finales/fines/ultimo de | final del
        date.for:
        dentro de | durante las proximas | durante unas | durante/en/otras/otros/por/unas/unos |
        durante/por los proximos | durante/por unos | las proximas | los proximos | por un periodo de | un periodo de
        date.from:
        a partir de/del | comenzando/desde/empezando/entre el | de/del/desde
        date.mid:
        a mediados de | mediados del | mediados/mitad de
        date.month.1:
        ene/enero
        date.month.10:
        oct/octubre
        date.month.11:
        nov/noviembre
        date.month.12:
        dic/diciembe/diciembre
        date.month.2:
        feb/febrero
        date.month.3:
        mar/marzo
        date.month.4:
        abr/abril
        date.month.5:
        may/mayo
        date.month.6:
        jun/junio
        date.month.7:
        jul/julio
        date.month.8:
        ago/agosto
        date.month.9:
        sep/sept/septiembre/septimbre/set/setiembre
        date.newyear:
        ano nuvo | despus de ano nuvo | despus de reyes | el ano nuvo | el nuvo ano | fin del ano | el resto del ano | lo qu quda de ano |
        fin/final/finales de ano | nochevieja/reyes | nuvo ano
        date.next.month:
        dentro de un mes | el mes proximo | el mes qu viene | el proximo mes | en un mes | mes qu viene | proximo mes
        date.next.week:
        dentro de una semana | en una semana | la proxima semana | la semana proxima/siguiente | la semana qu viene |
        proxima semana | semana qu viene
        date.next.year:
        ano qu viene | dentro de un ano | el ano proximo | el ano qu viene | el proximo ano
        date.number.1:
        1º/primer/primero/un/una/uno
        date.number.10:
        decimo/diez
        date.number.11:
        once
        date.number.12:
        doce | una docena de
        date.number.2:
        dos/segunda/segundo | un par de
        date.number.3:
        tercera/tercero/tres
        date.number.4:
        cuarto/cuatro
        date.number.5:
        cinco/quinto
        date.number.6:
        seis/sexto
        date.number.7:
        septimo/siete
        date.number.8:
        ocho/octavo
        date.number.9:
        noveno/nuve
        date.open:
        a/hasta mi regreso/vulta | ano sabatico | baja maternal | de momento | despus de las fiestas |
        despus de las/mis vacaciones | despus de los examenes | despus de/del verano | durante unas semanas |
        durante/en el verano | durante/en las fiestas | durante/en las/mis vacaciones | durante/en los examenes |
        durante/en mi ausencia/baja | durante/por un tiempo | durante/por una temporada |
        durante/por unos dias/meses | el proximo curso/trimestre | hasta despus de las vacaciones |
        hasta el final de curso | hasta el proximo curso/trimestre | hasta la vulta | hasta nuva orden |
        hasta nuvo aviso | hasta pasadas las fiestas | hasta qu avise/regrese/vulva | hasta qu diga lo contrario |
        hasta qu este de vulta | hasta qu les/os avise | hasta qu me reincorpore |
        indefinidamente/provisionalmente/temporalmente | mientras dure mi ausencia |
        mientras este/estoy de baja/vacaciones | mientras este/estoy fura | mientras estoy de viaje | por ahora |
        por el momento | por lo pronto | por tiempo indefinido | un rato/tiempo | una temporada | unas semanas |
        unos dias/meses
        date.today:
        a partir de ahora | ahora/hoy/ya | desde hoy/ya | hoy mismo
        date.tomorrow:
        a partir de manana | desde manana | manana | manana mismo
        date.unit.day:
        d/dia/dias
        date.unit.fortnight:
        15/quince dias | quincena | una quincena
        date.unit.month:
        mes/mesecito/meses
        date.unit.week:
        sem/semana/semanas
        date.unit.year:
        ano/anos
        date.until:
        antes de/del | asta/hasta | asta/hasta/para/reanudar/regreso/reincorporo/vulvo el | de nuvo a partir del |
        de nuvo/vulta el | de vulta | de vulta en | estare de vulta el | hasta el dia | hasta finales/principios de |
        hasta la/los/mi/qu | me reincorporo el | no antes del | otra vez a partir del | vulvo en
        date.weekday.1:
        lun/lunes
        date.weekday.2:
        mar/martes
        date.weekday.3:
        mie/miercoles
        date.weekday.4:
        ju/juves
        date.weekday.5:
        vie/viernes
        date.weekday.6:
        sab/sabado/sabados
        date.weekday.7:
        dom/domingo/domingos
        groups.alone:
        directorio/lista/listado de grupos | grupos existentes | grupos por favor | grupos/listas |
        grupos/listas disponibles | los/otros/qu/ver grupos | otras listas | qu grupos hay | todos los grupos
        groups.core:
        a qu grupos/listas me pudo apuntar/apuntarme/suscribirme/unirme |
        a qu grupos/listas pudo apuntar/apuntarme/suscribirme/unirme |
        conocer/enviadme/envienme/mandame/mostradme/mustrenme/saber/ver los grupos | conocer/saber/ver qu grupos |
        cuales/qu grupos estan disponibles | cuales/qu grupos/listas existen/hay/teneis/tienen |
        cuales/qu otras listas hay | cuales/qu otros grupos hay | cuales/qu son las listas |
        cuales/qu son los grupos | existen/hay/teneis/tienen mas/otras listas |
        existen/hay/teneis/tienen mas/otros grupos | lista/listado/relacion de grupos |
        lista/listado/relacion de las listas | lista/listado/relacion de los grupos |
        lista/listado/relacion de todas las listas | lista/listado/relacion de todos los grupos |
        todos los grupos qu existen/hay
        help.alone:
        alluda/ayuda/ayudadme/ayudame/ayudenme/comandos/faq/guia/help/info/informacion/instrucciones/manual/opciones/socorro/uso |
        ayuda gracias/porfa | ayuda por favor | como funciona esto | como funciona/va | lista de comandos |
        preguntas frecuntes | qu es esto
        help.core:
        como cambiar/cambio mi configuracion | como cambiar/cambio mis ajustes/opciones/preferencias |
        como funciona el/este grupo | como funciona la lista | como funciona/uso esta lista | como funciona/va esto |
        como pudo cambiar mi configuracion | como pudo cambiar mis ajustes/opciones/preferencias |
        como se maneja/usa esto | como se usa esta/la lista | cuales son los comandos | cuales son los ordenes hay |
        cuales son mis opciones | cuales son opciones tengo | enviadme/envienme los comandos |
        enviadme/envienme los ordenes hay | enviadme/envienme/mandadme/mandenme ayuda |
        enviadme/envienme/mandadme/mandenme el manual | enviadme/envienme/mandadme/mandenme la ayuda |
        enviadme/envienme/mandadme/mandenme las instrucciones | instrucciones de esta/la lista |
        instrucciones del grupo | instrucciones para usar la lista | lista de comandos | lista de ordenes hay |
        necesito ayuda con el grupo | necesito ayuda con esta/la lista | necesito ayuda con la configuracion |
        no entiendo como funciona | no entiendo el funcionamiento | no entiendo nada de como |
        para qu sirve esta direccion/lista | qu comandos | qu mis opciones | qu opciones tengo | qu ordenes hay |
        qu pudo escribir/hacer/pedir aqui | qu pudo escribir/hacer/pedir con/en esta direccion |
        qu se pude hacer/pedir aqui | qu se pude hacer/pedir con/en esta direccion
        howpost.alone:
        como enviar/escribir/escribo/publicar | como escribo al grupo | direccion de la lista | direccion del grupo |
        enviar mensaje | enviar un mensaje | escribir a la lista | escribir al grupo | escribir/publicar
        immediate.alone:
        al instante/momento | cada correo/mensaje | correos separados/sultos | correos/mensajes individuales |
        de/envio/modo inmediato | en tiempo real | enseguida/imediato/inmediat/inmediata/inmediatamente/inmediato |
        fin del resumen | inmediato por favor | modo normal | no/sin digest/resumen | segun llegan | tiempo real |
        todos los correos/mensajes | uno a/por uno
        immediate.core:
        anular/anulen/cancelen/desactivad/desactivar/desactiven/quitad/quitar/quiten el digest |
        anular/anulen/cancelen/desactivad/desactivar/desactiven/quitad/quitar/quiten/sin el resumen |
        cada correo/email/mensaje al instante/momento | cada correo/email/mensaje conforme/segun llegan |
        cada correo/email/mensaje de inmediato | cada correo/email/mensaje en cuanto llegu/llegun |
        cada correo/email/mensaje en tiempo real | cada correo/email/mensaje enseguida/inmediatamente |
        cada correo/email/mensaje segun vayan llegando |
        cambiarme/pasadme/pasarme/pasenme/ponedme/ponerme/ponganme/volver a/al/en envio/modo inmediato |
        cambiarme/pasadme/pasarme/pasenme/ponedme/ponerme/ponganme/volver a/al/en inmediato |
        cambiarme/pasadme/pasarme/pasenme/ponedme/ponerme/ponganme/volver a/al/en modo normal |
        cambiarme/pasadme/pasarme/pasenme/ponedme/ponerme/ponganme/volver a/al/en tiempo real |
        de nuvo cada correo/mensaje | de nuvo todos los correos | en lugar/vez de un resumen |
        en lugar/vez del digest/resumen | enviadme/envienme/quiero/recibir cada correo/mensaje individualmente |
        enviadme/envienme/quiero/recibir cada correo/mensaje por separado |
        enviadme/envienme/quiero/recibir cada correo/mensaje uno a/por uno |
        enviadme/envienme/quiero/recibir los correos/mensajes individualmente |
        enviadme/envienme/quiero/recibir/todos los correos/mensajes por separado |
        enviadme/envienme/quiero/recibir/todos los correos/mensajes uno a/por uno |
        los correos/mensajes al instante/momento | los correos/mensajes conforme/segun llegan |
        los correos/mensajes de inmediato | los correos/mensajes en cuanto llegu/llegun |
        los correos/mensajes en tiempo real | los correos/mensajes enseguida/inmediatamente |
        los correos/mensajes segun vayan llegando | no mas/quiero digest | no mas/quiero el resumen |
        no mas/quiero mas resumenes | no mas/quiero resumen diario/semanal/y | otra vez cada correo/mensaje |
        otra vez todos los correos | sin digest | sin mas resumenes | sin resumen diario/semanal/y |
        todo al instante/momento | todo de inmediato | todo inmediatamente
        join.alone:
        agregame/alta/anademe/apuntame/apuntarme/apuntarse/entrar/ingresar/ingreso/inscribirme/inscribirse/inscripcion/registrarme/registro/subscribe/subscribirme/subscripcion/suscribir/suscribirme/suscribirse/suscripcion/unirme/unirse |
        alta en el grupo | alta en la lista | alta lista | alta por favor | dar/darme/solicitud de alta |
        hacerme miembro | miembro nuvo | solicitud de ingreso/inscripcion | unirme/unirse al grupo
        join.core:
        quiero volver al grupo | deseo/quiero/quisiera/quria/qurria apuntarme/inscribirme/suscribirme/unirme |
        me quiero apuntar/inscribir/unir | volver a apuntarme | me apunto al grupo |
        agregame/anadame/anademe/apuntadme/apuntame/apuntenme/incluidme/incluyanme/inscribanme/inscribeme/inscribidme/metame/metanme/metedme/meteme/suscribeme a esta lista |
        agregame/anadame/anademe/apuntadme/apuntame/apuntenme/incluidme/incluyanme/inscribanme/inscribeme/inscribidme/metame/metanme/metedme/meteme/suscribeme a este grupo |
        agregame/anadame/anademe/apuntadme/apuntame/apuntenme/incluidme/incluyanme/inscribanme/inscribeme/inscribidme/metame/metanme/metedme/meteme/suscribeme a/en la lista |
        agregame/anadame/anademe/apuntadme/apuntame/apuntenme/incluidme/incluyanme/inscribanme/inscribeme/inscribidme/metame/metanme/metedme/meteme/suscribeme al grupo |
        agregame/anadame/anademe/apuntadme/apuntame/apuntenme/incluidme/incluyanme/inscribanme/inscribeme/inscribidme/metame/metanme/metedme/meteme/suscribeme en el grupo |
        agregar/agregun/anadan/anadid/anadir mi correo/direccion/email a la lista |
        agregar/agregun/anadan/anadid/anadir mi correo/direccion/email al grupo |
        agregunme/anadanme/anadidme/suscribanme/suscribidme | como hago para unirme a esta/la lista |
        como hago para unirme a este grupo | como hago para unirme al grupo |
        como me apunto/inscribo/suscribo/uno a esta/la lista | como me apunto/inscribo/suscribo/uno a este grupo |
        como me apunto/inscribo/suscribo/uno al grupo | como suscribirme a esta/la lista |
        como suscribirme a este grupo | como suscribirme al grupo | como/podria/pudo unirme a esta/la lista |
        como/podria/pudo unirme a este grupo | como/podria/pudo unirme al grupo |
        dadme/dame/darme/deme/denme de alta | deseo/podria/pudo/quiero/quisiera/quria/qurria entrar a la lista |
        deseo/podria/pudo/quiero/quisiera/quria/qurria entrar al grupo |
        deseo/podria/pudo/quiero/quisiera/quria/qurria entrar en el grupo |
        deseo/quiero/quisiera/quria/qurria apuntarme/incorporarme/sumarme/unirme a la comunidad |
        deseo/quiero/quisiera/quria/qurria apuntarme/sumarme/unirme * grupo/lista |
        deseo/quiero/quisiera/quria/qurria entrar/estar en la lista |
        deseo/quiero/quisiera/quria/qurria formar parte de este grupo |
        deseo/quiero/quisiera/quria/qurria formar parte de la lista |
        deseo/quiero/quisiera/quria/qurria formar parte del grupo |
        deseo/quiero/quisiera/quria/qurria hacerme/ser miembro |
        deseo/quiero/quisiera/quria/qurria incorporarme a esta/la/su/vustra lista |
        deseo/quiero/quisiera/quria/qurria incorporarme a este/su/vustro grupo |
        deseo/quiero/quisiera/quria/qurria incorporarme/pertenecer al grupo |
        deseo/quiero/quisiera/quria/qurria inscribirme/suscribirme |
        me gustaria apuntarme/incorporarme/sumarme/unirme a la comunidad |
        me gustaria apuntarme/sumarme/unirme * grupo/lista | me gustaria entrar en el grupo |
        me gustaria entrar/estar en la lista | me gustaria entrar/incorporarme a la lista |
        me gustaria entrar/incorporarme/pertenecer al grupo | me gustaria formar parte de este grupo |
        me gustaria formar parte de la lista | me gustaria formar parte del grupo | me gustaria hacerme/ser miembro |
        me gustaria incorporarme a esta/su/vustra lista | me gustaria incorporarme a este/su/vustro grupo |
        me gustaria inscribirme/suscribirme |
        me podeis/podriais/podrian/podrias/pude/puden/pudes agregar/anadir/apuntar/incluir/inscribir/meter/suscribir |
        me podeis/podriais/podrian/podrias/pude/puden/pudes dar de alta | podria/pudo apuntarme a la lista |
        podria/pudo apuntarme al grupo | podria/pudo apuntarme/entrar a esta lista |
        podria/pudo apuntarme/entrar a este grupo | podria/pudo apuntarme/unirme en el grupo
        leave.alone:
        abandonar el grupo | abandonar la lista |
        abandonar/anulacion/anular/baja/basta/borrar/borrarme/cancelacion/cancelar/desapuntarme/desuscribir/desuscribirme/desuscripcion/eliminar/eliminarme/fura/parar/paren/quitar/quitarme/remover/renuncia/salida/salir/stop/unsubscribe/vaja |
        anular/cancelar suscripcion | baja de la suscripcion | baja de todo | baja definitiva/gracias/lista/porfa |
        baja por favor | baja/basta ya | baja/fin de suscripcion | baja/salir de la lista | baja/salir del grupo |
        basta de correos | borrar/eliminar cunta | cancelar la suscripcion | dar/darme/darse/solicitud de baja |
        de/solicito/solicitud/suscripcion baja | demasiados correos | me doy de baja | me voy |
        no mas correos/emails/mensajes | ya no mas
        leave.core:
        borrenme | borradme | darme de bajja | dieran de bajja | que me dieran de baja |
        abandono/dejo el/este grupo | abandono/dejo esta/la lista |
        anulad/anular/anulen/borra/borrad/borrar/borre/borren/cancelad/cancelar/cancele/cancelen/cerrar/cierren/elimina/eliminad/eliminar/elimine/eliminen/quitad/quitar/quite/quiten/saqun mi cunta |
        anulad/anular/anulen/cancelad/cancelar/cancele/cancelen mi afiliacion/inscripcion/membresia/suscripcion |
        baja de mi cunta |
        borra/borrad/borrar/borre/borren/elimina/eliminad/eliminar/elimine/eliminen/quitad/quitar/quite/quiten/saqun mi correo/direccion/email/mail/nombre |
        borra/borrad/borrar/borre/borren/elimina/eliminad/eliminar/elimine/eliminen/quitad/quitar/quite/quiten/saqun mis datos |
        borradme/borrame/borrarme/borreme/borrenme/eliminadme/eliminame/eliminarme/elimineme/eliminenme/quitadme/quitame/quitarme/quiteme/quitenme/sacadme/sacame/sacarme/saqume/saqunme de/del |
        borradme/borrame/borrenme/eliminadme/eliminenme/quitadme/quitenme/sacadme/saqunme ya | borrarme por favor |
        cancelar la suscripcion | causar baja | como darse de baja | como hago para salir | como me salgo |
        como pudo salir | como se da uno de baja | como/me salgo de esta lista | como/me salgo de este grupo |
        como/me salgo del grupo | dadme/dame/darme/deme/denme de baja | dar de baja esta/mi direccion |
        dar de baja este/mi correo | dar de baja mi cunta/suscripcion | dar/den me de baja |
        deja/dejad/deje/dejen/parad/paren de enviar/enviarme/escribirme/mandarme/molestar | dejar de estar en |
        dejar de formar parte | dejar de pertenecer/recibir | dejar de ser miembro |
        desapuntadme/desapuntarme/desapuntenme/desinscribirme/desuscribanme/desuscribidme/desuscribirme |
        deseo/pido/quiero/quisiera/quria/qurria/solicito la baja |
        deseo/quiero/quisiera/quria/qurria abandonar/dejar el/este/vustro grupo |
        deseo/quiero/quisiera/quria/qurria abandonar/dejar esta/la/su lista |
        deseo/quiero/quisiera/quria/qurria abandonar/dejar la comunidad |
        deseo/quiero/quisiera/quria/qurria abandonar/dejar todas las listas |
        deseo/quiero/quisiera/quria/qurria abandonar/dejar todos los grupos |
        deseo/quiero/quisiera/quria/qurria irme/marcharme de esta/la/su/vustra lista |
        deseo/quiero/quisiera/quria/qurria irme/marcharme de este grupo |
        deseo/quiero/quisiera/quria/qurria irme/marcharme del grupo |
        deseo/quiero/quisiera/quria/qurria irme/marcharme/salir/salirme de la comunidad |
        deseo/quiero/quisiera/quria/qurria irme/marcharme/salir/salirme de todas las listas |
        deseo/quiero/quisiera/quria/qurria irme/marcharme/salir/salirme de todos los grupos |
        deseo/quiero/quisiera/quria/qurria qu me borreis/borren/eliminen/quiteis/quiten/saqun |
        deseo/quiero/quisiera/quria/qurria salir/salirme * grupo/lista |
        deseo/quiero/quisiera/quria/qurria ser dada/dado de baja |
        me borreis/borren/elimineis/eliminen/quiteis/quiten/quites/saquis/saqun de/del |
        me de/deis/den/des/doy de baja | me gustaria abandonar/dejar el/este/vustro grupo |
        me gustaria abandonar/dejar esta/la/su lista | me gustaria abandonar/dejar la comunidad |
        me gustaria abandonar/dejar todas las listas | me gustaria abandonar/dejar todos los grupos |
        me gustaria irme/marcharme de esta/la/su/vustra lista | me gustaria irme/marcharme de este grupo |
        me gustaria irme/marcharme del grupo | me gustaria irme/marcharme/salir/salirme de la comunidad |
        me gustaria irme/marcharme/salir/salirme de todas las listas |
        me gustaria irme/marcharme/salir/salirme de todos los grupos | me gustaria la baja |
        me gustaria qu me borreis/borren/eliminen/quiteis/quiten/saqun | me gustaria salir/salirme * grupo/lista |
        me gustaria ser dada/dado de baja |
        me podeis/podria/podriais/podrian/podrias/pude/puden/pudes borrar/eliminar/quitar/sacar |
        me podeis/podria/podriais/podrian/podrias/pude/puden/pudes dar de baja | me retiro/salgo/voy de la lista |
        me retiro/voy de esta lista | me retiro/voy de este grupo | me retiro/voy del grupo |
        no deseo/quiero continuar/seguir en | no deseo/quiero estar mas en |
        no deseo/quiero seguir recibiendo/siendo | no deseo/quiero/quisiera estar en |
        no deseo/quiero/quisiera formar parte | no deseo/quiero/quisiera pertenecer/recibir |
        no deseo/quiero/quisiera ser miembro |
        no me envie/envieis/envien/envies/escriban/mande/mandeis/manden/mandes mas |
        no quiero mas emails/mails/mensajes | no quiero mas/sus/vustros correos |
        pido/solicito/tramitar/tramiten mi baja | quiero darme d baja | ya no deseo/quiero estar/formar/seguir/ser |
        ya no me interesa estar/formar/pertenecer/recibir/seguir/ser
        maybe:
        50 50 | a lo mejor | a ver | aun/todavia no lo se | aun/todavia no se | confirmo mas tarde |
        depende/indecisa/indeciso/intentare/ns/ojala/posiblemente/probablemente/provisional/pude/quiza/quizas/segun/seguramente/veremos |
        es posible | intentare ir | les/os/te aviso | lo consulto/intentare/miro | no estoy segura/seguro |
        no lo se | no lo se aun/todavia | no se | no se si podre | os digo | pendiente de confirmar | por confirmar |
        pude qu si | pude ser | si pudo | si pudo voy | tal vez | tengo qu mirar la agenda | tengo qu mirarlo |
        tratare de ir | ya os/te dire | ya vere/veremos
        negation:
        aun/todavia/ya no | en absoluto | en lugar/vez de |
        jamas/nada/nadie/ni/ningun/ninguna/ninguno/no/nunca/sin/tampoco | no es qu | para nada
        no:
        ahora/desgraciadamente/mejor/no no |
        cancelalo/cancelar/cancelen/declino/dejadlo/dejalo/dejenlo/error/falso/incorrecto/jamas/n/negativo/no/nop/nope/nunca/rechazado/rechazo/👎 |
        de momento no | de ninguna manera | dejadlo/dejenlo asi | dejalo como esta | en absoluto | es un error |
        esta vez no | lo rechazo | lo siento no | no acepto/gracias/quiero | no claro qu no | no de momento no |
        no es correcto | no estoy de acurdo | no fui/soy yo | no he sido yo | no lo siento | no por ahora/favor |
        no/por ahora no | para nada | prefiero qu no | qu va | yo no he sido
        no.event:
        debo declinar/rechazar | disculpad/disculpen mi ausencia | en otra ocasion | estare de vacaciones/viaje |
        estare/estoy fura | estoy enferma/enfermo/ocupada/ocupado | excuso mi asistencia | imposible |
        imposible asistir/ir | la proxima vez | lamentablemente no podre/pudo | lamento no poder asistir/ir |
        lo siento no podre/pudo ir | lo siento no podre/pudo/voy | me es imposible | me pilla fura |
        me resulta imposible asistir/ir | no asistire/asisto/estare/ire/podre/pudo/vendre/vengo/voy |
        no conteis/cunten/cuntes conmigo | no estoy disponible | no me va/viene bien | no podre estar |
        no podre/pudo acudir/asistir/ir | no pudo venir | no voy a poder | no voy a poder asistir/ir |
        otra vez sera | sin mi | tengo algo ese dia | tengo clase | tengo otra reunion | tengo otro compromiso |
        tengo qu cancelar/declinar
        none.alone:
        cero/desactivar/no/sin correos | desactivar/sin avisos/notificaciones | modo silencioso | modo sin correo |
        modo/solo web | nada de correos | ningun mensaje | ningun/no/sin correo | ningun/sin email |
        ninguno/silenciar/silencio | no enviar/mail | notificaciones desactivadas/no/off |
        sin emails/envios/mensajes | solo en la web | solo lectura
        none.core:
        apagar/desactivad/desactivar/desactiven/quitad/quitar/quiten el envio de correos |
        apagar/desactivad/desactivar/desactiven/quitad/quitar/quiten las notificaciones |
        apagar/desactivad/desactivar/desactiven/quitad/quitar/quiten los avisos/correos |
        consultarlo/consulto/leer/leere/leerlo/leerlos/leo/veo * en internet pero/sin |
        consultarlo/consulto/leer/leere/leerlo/leerlos/leo/veo * en la pagina/web pero/sin |
        continuar/permanecer/qudarme/seguir * pero no quiero/recibir |
        continuar/permanecer/qudarme/seguir * pero sin | continuar/permanecer/qudarme/seguir * sin correos/recibir |
        continuar/permanecer/qudarme/seguir como/siendo miembro sin qu me llegun |
        continuar/permanecer/qudarme/seguir en el grupo sin qu me llegun |
        continuar/permanecer/qudarme/seguir en la lista sin qu me llegun | dejar de recibir * pero qudarme/seguir |
        dejar de recibir * pero sin darme | dejar de recibir * sin darme de baja | dejar de recibir * sin salir |
        lo/los consultare/leere en la pagina/web |
        ningun/sin correo/correos/emails/mensajes pero qudarme/seguir/sigo |
        ningun/sin correo/correos/emails/mensajes pero quiero seguir |
        ningun/sin correo/correos/emails/mensajes pero sin darme |
        no me envieis/manden correo/correos/emails/mensajes pero qudarme/seguir/sigo |
        no me envieis/manden correo/correos/emails/mensajes pero quiero seguir |
        no me envieis/manden correo/correos/emails/mensajes pero sin darme |
        no quiero correo/correos/emails/mensajes pero qudarme/seguir/sigo |
        no quiero correo/correos/emails/mensajes pero quiero seguir |
        no quiero correo/correos/emails/mensajes pero sin darme | no quiero darme de baja * pero/solo |
        no recibir * pero qudarme/seguir | no recibir * pero sin darme | no recibir * sin darme de baja |
        no recibir * sin salir | ponedme/ponerme/ponganme en modo sin correo | ponedme/ponerme/ponganme sin correo |
        ponedme/ponerme/ponganme solo web | prefiero consultarlo/leerlo/leerlos en la pagina/web |
        seguir siendo * pero no quiero/recibir | seguir siendo * pero sin | seguir siendo * sin correos/recibir |
        ser miembro pero sin | ser miembro sin qu me llegun | ser miembro sin recibir |
        sin darme de baja * correos/mensajes | sin qu me den de baja * correos/mensajes |
        sin recibir los/mas/ni/ningun correo/correos/emails/mails/mensaje/mensajes
        not:
        abandone/dejaria/deje/saldria de/del/la | abandone/dejaria/deje/saldria/segun el | abandone/deje a/al |
        agregar/anadan/anadid/anadir/apuntad/apuntar/borrad/borrar/borren/dejar/eliminar/eliminen/inscribir/quitad/quitar/quiten/sacar/saqun/suscribir a los alumnos |
        agregar/anadan/anadid/anadir/apuntad/apuntar/borrad/borrar/borren/eliminar/eliminen/inscribir/quitad/quitar/quiten/sacar/saqun/suscribir a don/dona/el/ella/ellas/ellos/mi/mis/nustra/nustro/nustros/su/un/una |
        agregar/anadan/anadid/anadir/apuntad/apuntar/borrad/borrar/borren/eliminar/eliminen/inscribir/quitad/quitar/quiten/sacar/saqun/suscribir a la directora/senora |
        agregar/anadan/anadid/anadir/apuntad/apuntar/borrad/borrar/borren/eliminar/eliminen/inscribir/quitad/quitar/quiten/sacar/saqun/suscribir a los padres |
        agregar/anadan/anadid/anadir/apuntad/apuntar/borrad/borrar/borren/eliminar/eliminen/inscribir/quitad/quitar/quiten/sacar/saqun/suscribir al director/senor |
        agregarla/agregarlo/agregunla/agregunlo/anadanla/anadanlo/anadidla/anadidlo/anadirla/anadirle/anadirlo/apuntadla/apuntadlo/apuntarla/apuntarle/apuntarlo/borradla/borradlo/borrarla/borrarle/borrarlo/borrenla/borrenlo/eliminarla/eliminarlo/eliminenlo/inscribirla/inscribirlo/pulsa/pulse/quitadla/quitadlo/quitala/quitalo/quitarla/quitarle/quitarlo/quitenla/quitenlo/sacarla/sacarlo/suscribirla/suscribirlo |
        alguien/alguno/quien de ustedes/vosotros | alguien/alguno/quien me pude |
        alguien/alguno/quien podria/pude/sabe/tiene |
        alguien/amiga/amigo/colega/companera/companero/director/directora/el/ella/marido/mujer/nadie/qu/quien/senor/senora pide/pidio/solicita |
        alguien/amiga/amigo/colega/companera/companero/director/directora/el/ella/marido/mujer/nadie/qu/quien/senor/senora ya no quiere |
        alguien/amiga/amigo/colega/companera/companero/director/directora/el/ella/marido/mujer/nadie/qu/quien/senor/senora/si desea/quiere |
        alguien/el/ella/nadie quisiera/quria/qurria |
        algunos/companeros/ellas/ellos/muchos/padres/quienes desean/deseen/quieran/qurian |
        algunos/companeros/ellas/ellos/muchos/padres/quienes/si quieren | antes de abandonar/salirme |
        antes de darme de baja | antes de dejar el | antes de salir del |
        apuntadme/apuntame/apuntarme/inscribirme/sumarme/unirme a la excursion/jornada/reunion/videollamada |
        apuntadme/apuntame/apuntarme/inscribirme/sumarme/unirme a/para la cena/comida |
        apuntadme/apuntame/apuntarme/inscribirme/sumarme/unirme al congreso/curso/proyecto/seminario/taller/viaje |
        apuntadme/apuntame/apuntarme/inscribirme/sumarme/unirme para el viaje | ayuda a domicilio |
        ayuda economica/social | ayudas economicas/para |
        baja calidad/forma/laboral/maternal/medica/paternal/temperatura | baja por enfermedad/maternidad |
        basta con | borrame/direccion/quitadme/quitame/quitenme/sacame/salir del colegio |
        borrame/quitadme/quitame/quitenme/sacame/salir de casa/clase/viaje |
        borrame/quitadme/quitame/quitenme/sacame/salir de la reunion |
        borrame/quitadme/quitame/quitenme/sacame/salir del acta/documento/horario/instituto/proyecto/turno |
        buscamos/busco colaboradores/ideas/informacion/material/voluntarios |
        buscamos/busco un aula/libro/profesor/sustituto | buscamos/busco una profesora/sustituta |
        clase/claustro/horario/informe/mercado/reunion/sesion semanal |
        continua/dadla/dadlo/dale/darla/darle/darles/darlo/darlos/denla/denlo/denlos/dieron/esta/estara/parte/sigu de baja |
        conviene/deberia/deberiamos anadir/borrar/dar/darnos/quitar/suspender |
        conviene/deberia/deberiamos/pensaba/podeis/pude/puden/pudes salir |
        conviene/deberia/deberiamos/podeis/pude/puden/pudes pausar | cuando/si alguien/os/se/uno |
        cuando/si un miembro | cubre la baja | cubrir/sustituir una baja |
        da/dad/dar/den de baja a don/dona/el/ella/ellas/ellos/mi/mis/nustra/nustro/nustros/su/un/una |
        da/dad/dar/den de baja a la directora/senora | da/dad/dar/den de baja a los alumnos/padres |
        da/dad/dar/den de baja al director/senor |
        dadla/dadlo/dale/darla/darle/darles/darlo/darlos/denla/denlo/denlos/dieron de alta |
        dejar el cargo/colegio/instituto/proyecto/pusto | dejar la ensenanza/reunion |
        dice/dijo/podeis/pregunto/pude/puden/pudes darse | dice/dijo/pregunto como/qu/si |
        direccion del ayuntamiento/centro/restaurante | direccion general | dos veces a la semana |
        dos veces al ano/dia/mes | dos veces mas | dos veces por semana | dudo si darme/dejar/en/salir/salirme |
        el proceso de alta/baja | el/la qu desee/quiera |
        el/un boton/enlace/formulario de/para alta/baja/darse/salir/suscripcion | en caso de qu alguien/os/se/uno |
        en caso de qu un miembro | en lugar/vez de abandonar/salirme | en lugar/vez de darme de baja |
        en lugar/vez de dejar el | en lugar/vez de salir del |
        es posible apuntarse/apuntarte/cancelar/daros/darse/darte/dejar/pausar/poner/salir/salirse/suscribirse/suscribirte/unirse/unirte |
        estaba/estamos/estar/estare/estoy/estuve/sigo de baja desde/hasta/por |
        estaba/estoy pensando darme/dejar/en/salir/salirme | fu dada de alta/baja | fu/han dado de alta/baja |
        fui anadido/apuntado/borrado/dado/eliminada/eliminado/quitado/sacado |
        gracias por agregarme/anadirme/apuntarme/darme/haberme/incluirme/inscribirme |
        habria/tendriamos qu anadir/borrar/dar/darnos/pausar/quitar/salir/suspender | hacer/haga/haz clic |
        hay qu pulsar | he abandonado/dejado a/al/de/del/el/la | he pensado darme/dejar/en/salir/salirme |
        horas semanales | la funcion/opcion de baja/pausa | la funcion/opcion diaria/semanal |
        la sustitucion de la baja | las/los qu desean/deseen/quieran/quieren/qurian |
        me apunte/borre/daria/sali/suscribi/uni de/del/el/la | me apunte/borre/sali/suscribi/uni a/al |
        me comento/pidio como/darse/qu/si | me di de alta/baja | me ha preguntado como/darse/qu/si |
        me ha/han dicho/pedido como/darse/qu/si |
        me habeis/habian anadido/apuntado/borrado/dado/eliminada/eliminado/quitado/sacado |
        me habia/he dado de alta/baja | me he apuntado/borrado/salido a/al/de/del/el/la |
        me planteo darme/dejar/en/salir/salirme |
        me/nos han anadido/apuntado/borrado/dado/eliminada/eliminado/quitado/sacado |
        necesitamos/necesito/pido ayuda con las/los/mi | necesitamos/necesito/pido ayuda con/para el/la |
        no deseo/pienso/quiero/quisiera/qurria abandonar/apuntarme/dejar/irme/salir/salirme/suscribirme/unirme |
        no deseo/pienso/quiero/quisiera/qurria darme de baja | no deseo/pienso/quiero/quisiera/qurria qu me |
        no he pedido darme/qu | no he pedido la baja |
        no me borreis/borren/borres/eliminen/quiteis/quiten/quites/saquis/saqun | no me deis/den/des de baja |
        no pedi/solicite darme/qu | no pedi/solicite la baja | no se den/salgan/vayan |
        no se si darme/dejar/en/salir/salirme |
        no voy a abandonar/apuntarme/dejar/irme/salir/salirme/suscribirme/unirme | no voy a darme de baja |
        no voy a qu me | nos dimos de alta/baja | nunca he pedido/qurido | nunca pedi/quise |
        para cancelar la suscripcion basta/envia/envie/haga/solo | para cancelar la suscripcion hay qu |
        para darse/darte de baja basta/envia/envie/haga/solo | para darse/darte de baja hay qu |
        para salir del grupo basta/envia/envie/haga/solo | para salir del grupo hay qu |
        para unirse basta/envia/envie/haga/solo | para unirse hay qu | parada de autobus |
        pausa del almurzo/cafe/recreo | pausa entre clases | pensaba darme/en |
        pensaba/podeis/pude/puden/pudes dejar | pensaba/sin salirme | planta baja |
        podeis/pude/puden/pudes apuntarse/apuntarte/cancelar/daros/darte/poner/salirse/suscribirse/suscribirte/unirse/unirte |
        practica/tarea/trabajo/vida diaria/diario | quien desee/quiera | salir a cenar/comer/las | salir al recreo |
        salir antes | se apunto/borro/fu/salio/unio a/al/de/del | se dio de alta/baja |
        se ha apuntado/salido a/al/de/del | se ha dado de alta/baja | segun ella/ellos |
        si deseais/deseas/quieres/qureis | si me doy de baja | si me qudo/salgo | si no quiere/quieren/quieres |
        sin abandonar | sin darme de baja | sin dejar el | sin salir del
        pause.alone:
        ausencia/ausente/descanso/interrupcion/paron/pausa/pausar/suspender/suspension/vacaciones |
        baja/parada/pausa/stop/suspension temporal | de/modo vacaciones | en/modo pausa | no correos por ahora |
        pausa de correos | pausa gracias | pausa por favor | pausa/pausar/suspender correos |
        pausar/suspender suscripcion | poner en pausa | suspender temporalmente
        pause.core:
        baja temporal de la lista | baja temporal de los correos | baja temporal del grupo |
        corten/detener el envio durante/hasta/mientras | corten/detener los correos/envios/mensajes mientras |
        corten/detener los envios/mensajes durante/hasta |
        corten/detener/detengan/parad/parar/paren el envio por un tiempo |
        corten/detener/detengan/parad/parar/paren el envio temporalmente |
        corten/detener/detengan/parad/parar/paren el envio un tiempo |
        corten/detener/detengan/parad/parar/paren los correos/envios/mensajes por un tiempo |
        corten/detener/detengan/parad/parar/paren los correos/envios/mensajes temporalmente |
        corten/detener/detengan/parad/parar/paren los correos/envios/mensajes un tiempo |
        corten/detener/guardad/guardar/guarden/retener/retengan los correos durante/hasta |
        dejar de recibir * durante/hasta/mientras | detengan/parad/parar/paren * durante/hasta/mientras |
        estare/estoy * no me envieis/envien | estare/estoy * sin correos | estare/estoy * suspendan/suspended |
        guardad/guardar/guarden/retener/retengan mis correos/mensajes durante/hasta | hacer una pausa durante/hasta |
        interrumpan/interrumpir/pausa/pausad/pausar/pausen/suspenda/suspendan/suspende/suspended/suspender el envio |
        interrumpan/interrumpir/pausa/pausad/pausar/pausen/suspenda/suspendan/suspende/suspended/suspender la/mi suscripcion |
        interrumpan/interrumpir/pausa/pausad/pausar/pausen/suspenda/suspendan/suspende/suspended/suspender los emails/envios/mensajes |
        interrumpan/interrumpir/pausa/pausad/pausar/pausen/suspenda/suspendan/suspende/suspended/suspender los/mis correos |
        interrumpan/interrumpir/pausa/pausad/pausar/pausen/suspenda/suspendan/suspende/suspended/suspender mi cunta/inscripcion |
        me voy * no me envieis/envien | me voy * sin correos | me voy * suspendan/suspended |
        nada de correo/correos/emails/mails/mensaje/mensajes antes del |
        nada de correo/correos/emails/mails/mensaje/mensajes durante/hasta/mientras |
        nada de correo/correos/emails/mails/mensaje/mensajes por unos |
        nada de correo/correos/emails/mails/mensaje/mensajes unos dias |
        ningun/sin correo/correos/emails/mails/mensaje/mensajes antes del |
        ningun/sin correo/correos/emails/mails/mensaje/mensajes durante/hasta/mientras |
        ningun/sin correo/correos/emails/mails/mensaje/mensajes por unos |
        ningun/sin correo/correos/emails/mails/mensaje/mensajes unos dias |
        no enviarme/mandarme/recibir * durante/hasta/mientras | no mas correo/mensaje antes del |
        no mas correo/mensaje durante/hasta/mientras | no mas correo/mensaje por unos |
        no mas correo/mensaje unos dias | no mas/quiero correos/emails/mails/mensajes antes del |
        no mas/quiero correos/emails/mails/mensajes durante/hasta/mientras |
        no mas/quiero correos/emails/mails/mensajes por unos |
        no mas/quiero correos/emails/mails/mensajes unos dias |
        no me envie/mande/mandes correos/mas/mensajes/nada durante/hasta/mientras |
        no me envie/mande/mandes mas correos/mensajes durante/hasta/mientras |
        no me envieis/envien/envies/mandeis/manden * durante/hasta/mientras |
        no quiero recibir correos/mensajes/nada antes del |
        no quiero recibir correos/mensajes/nada durante/hasta/mientras |
        no quiero recibir correos/mensajes/nada por unos | no quiero recibir correos/mensajes/nada unos dias |
        parar/paren/suspendan/suspender temporalmente | pon/poned/poner/ponga/pongan los mensajes en espera/pausa |
        pon/poned/poner/ponga/pongan los/mis correos en espera/pausa |
        pon/poned/poner/ponga/pongan mi cunta/suscripcion en espera/pausa |
        ponedme/ponerme/ponganme/ponme en espera/pausa/vacaciones |
        ponedme/ponerme/ponganme/ponme en modo vacaciones | temporalmente dejar de recibir |
        temporalmente no recibir | temporalmente sin correos | temporalmente suspender | una pausa de correos |
        una pausa en los correos
        reason:
        a causa del | a causa/fin de | ahora/dado/es/para/pusto/visto/ya qu |
        cambio de centro/colegio/instituto/pusto/trabajo | como estoy/me/no/recibo/tengo/ya | debido a/al |
        en vista de qu | es demasiado | estoy de vacaciones/viaje |
        estoy desbordada/desbordado/jubilada/jubilado/saturada/saturado | gracias a qu | hay/recibo/son demasiados |
        he cambiado de centro/colegio/instituto/pusto/trabajo | me he jubilado | me jubilo | me llegan demasiados |
        me voy de vacaciones/viaje | no doy abasto | no me da tiempo | no tengo tiempo | por cambio de centro/pusto |
        por cambio/motivos de trabajo | por culpa de | por eso/tanto | por falta de tiempo | por lo tanto |
        por motivos laborales/personales | porqu/pq/pus/xq | tengo el buzon lleno | teniendo en cunta qu |
        ya no me afecta/interesa | ya no trabajo
        resume.alone:
        activar/continuar/reactivacion/reactivar/reanudacion/reanudar/reiniciar/retomar/seguir/volver |
        activar/reactivar/reanudar correos | correos otra vez | correos/empezar de nuvo | de vulta |
        fin de la pausa | fin de pausa | he vulto | otra vez correos | quitar pausa |
        reactivar/reanudar suscripcion | reanudar envio | ya estoy de vulta | ya he vulto | ya volvi
        resume.core:
        acabar/anular/cancelar/finalizar/quitad/quitar/quiten/terminad/terminar/terminen la suspension |
        acabar/anular/cancelar/finalizar/quitad/quitar/quiten/terminad/terminar/terminen la/mi pausa |
        activar/activen de nuvo el envio | activar/activen de nuvo la/mi suscripcion |
        activar/activen de nuvo los emails/envios | activar/activen de nuvo mi cunta |
        activar/activen de nuvo mis correos | de nuvo los correos/mensajes | de nuvo recibir |
        de vulta * correos/mensajes/reactivar/reanudar |
        enviadme/enviame/envienme/mandadme/mandame/mandenme/recibir * de nuvo |
        enviadme/enviame/envienme/mandadme/mandame/mandenme/recibir * nuvamente |
        enviadme/enviame/envienme/mandadme/mandame/mandenme/recibir * otra vez | fin de la suspension |
        fin de la/mi pausa | he vulto * correos/mensajes/reactivar/reanudar | nuvamente recibir |
        nuvamente/reactiva/reactivad/reactivar/reactive/reactiven/reanuda/reanudad/reanudar/reanuden/reiniciar/restablecer/retomar los correos/mensajes |
        otra vez recibir/recibirlos/tener correos/los/mensajes/mis/sus/todo/vustros | puden reanudar |
        reactiva/reactivad/reactivar/reactive/reactiven/reanuda/reanudad/reanudar/reanuden/reiniciar/restablecer/retomar el envio |
        reactiva/reactivad/reactivar/reactive/reactiven/reanuda/reanudad/reanudar/reanuden/reiniciar/restablecer/retomar la/mi suscripcion |
        reactiva/reactivad/reactivar/reactive/reactiven/reanuda/reanudad/reanudar/reanuden/reiniciar/restablecer/retomar los emails/envios |
        reactiva/reactivad/reactivar/reactive/reactiven/reanuda/reanudad/reanudar/reanuden/reiniciar/restablecer/retomar mi cunta |
        reactiva/reactivad/reactivar/reactive/reactiven/reanuda/reanudad/reanudar/reanuden/reiniciar/restablecer/retomar mis correos |
        reactivadme/reactivame/reactivarme/reactivenme | volved/volver/vulva/vulvan/vulve a activar los/mi |
        volved/volver/vulva/vulvan/vulve a activarme/enviarme/mandarme |
        volver a recibir/recibirlos/tener correos/los/mensajes/mis/sus/todo/vustros |
        ya podeis/puden/pudo enviarme/mandarme * de nuvo | ya podeis/puden/pudo enviarme/mandarme * otra vez |
        ya volvi * correos/mensajes/reactivar/reanudar
        search.alone:
        archivo/archivos/busca/buscar/busquda/encontrar/historico | buscar mensajes | buscar/busquda en el archivo
        search.core:
        busca/buscad/buscame/buscar/busco/busqu/busqun/busqunme/encontrad/encontrar/encuntren correos sobre |
        busca/buscad/buscame/buscar/busco/busqu/busqun/busqunme/encontrad/encontrar/encuntren/hubo mensajes sobre |
        busca/buscad/buscame/buscar/busqu/busqun/busqunme en el archivo |
        busca/buscad/buscame/buscar/busqu/busqun/busqunme en la lista |
        busca/buscad/buscame/buscar/busqu/busqun/busqunme en los archivos/mensajes |
        busco correos/mensajes relacionados | busco el correo/mensaje relacionados |
        busco los correos/mensajes relacionados | busco/encontrad/encontrar/encuntren correos acerca de |
        busco/encontrad/encontrar/encuntren correos/mensajes donde |
        busco/encontrad/encontrar/encuntren el correo/mensaje acerca de |
        busco/encontrad/encontrar/encuntren el correo/mensaje donde/sobre |
        busco/encontrad/encontrar/encuntren los correos/mensajes donde |
        busco/encontrad/encontrar/encuntren/enviadme/envienme/mandame/mandenme/mustrenme los correos/mensajes acerca de |
        busco/encontrad/encontrar/encuntren/enviadme/envienme/mandame/mandenme/mustrenme los correos/mensajes sobre |
        busco/encontrad/encontrar/encuntren/hubo mensajes acerca de | en el archivo acerca de | en el archivo sobre |
        en los archivos acerca de | en los archivos sobre |
        enviadme/envienme/mandame/mandenme/mustrenme todo acerca de |
        enviadme/envienme/mandame/mandenme/mustrenme todo sobre | existe/habria/hay * en el archivo |
        existe/habria/hay * en los archivos | ha habido algo/mensajes acerca de | ha habido algo/mensajes sobre |
        ha habido algun debate/mensaje acerca de | ha habido algun debate/mensaje sobre |
        ha habido una discusion acerca de | ha habido una discusion sobre | hubo algo acerca de | hubo algo sobre |
        hubo algun debate/mensaje acerca de | hubo algun debate/mensaje sobre | hubo una discusion acerca de |
        hubo una discusion sobre | lo qu se comento/escribio/hablo acerca de |
        lo qu se comento/escribio/hablo de/del/sobre | qu se comento/dijo/escribio/hablo acerca de |
        qu se comento/dijo/escribio/hablo de/del/sobre | qu se ha dicho/hablado acerca de |
        qu se ha dicho/hablado de/del/sobre
        thisgroup:
        aqui/esta/este/esto | de esta/la lista | de este grupo | del/el/este/nustro/su/vustro grupo |
        el/este boletin/foro | esos/estos/los/sus/tus/vustros correos/emails/mails/mensajes | esta conversacion |
        esta/la lista de correo/distribucion | esta/la/su/tu/vustra lista | este correo/email/mail/mensaje |
        la lista de correos/difusion | lista de correo/correos/difusion/distribucion | mailing list
        twice.alone:
        2/dos veces | correos/mensajes dobles/duplicados/repetidos | correos/todo dos veces |
        doble/duplicado/duplicados | por/todo duplicado | todo doble/repetido | todo por duplicado
        weekly.alone:
        1/un correo a la semana | 1/una vez a la semana | cada/por semana |
        correo/digest/envio/mensaje/modo/recopilacion/resumen semanal | resumen de la semana | semanal gracias |
        semanal por favor | semanal/semanalmente/semenal | solo los lunes/viernes | todas las semanas |
        un correo por semana | una vez por semana
        weekly.core:
        cambiadme/cambiar/cambiarme/cambienme/pasadme/pasar/pasarme/pasenme/ponedme/ponerme/ponganme a envio/modo/resumen semanal |
        cambiadme/cambiar/cambiarme/cambienme/pasadme/pasar/pasarme/pasenme/ponedme/ponerme/ponganme a semanal |
        el/en/un resumen semanal | enviadme/enviame/envienme/mandadme/mandenme/recibir/todo * una vez a la semana |
        enviadme/enviame/envienme/mandadme/mandenme/recibir/todo * una vez por semana |
        los correos/mensajes agrupados/juntos cada semana |
        los correos/mensajes agrupados/juntos una vez a la semana | ponedme/ponerme/ponganme en modo semanal |
        recibirlo los correos/mensajes una vez a la semana | recibirlo los correos/mensajes una vez por semana |
        recibirlo todo una vez a la semana | recibirlo todo una vez por semana | recopilacion semanal |
        solo/unicamente una vez a la semana | solo/unicamente una vez por semana |
        un correo/email/envio/mail/mensaje semanal | un correo/email/envio/mail/mensaje/resumen a la semana |
        un correo/email/envio/mail/mensaje/resumen cada/por semana | un resumen cada/los viernes |
        un resumen los lunes | un solo/unico correo/email/mail/mensaje/resumen a la semana |
        un solo/unico correo/email/mail/mensaje/resumen cada/por semana |
        un solo/unico correo/email/mail/mensaje/resumen semanal
        which.alone:
        ajustes/configuracion/estado/preferencias | estado de mi cunta/suscripcion |
        estoy apuntado/suscrita/suscrito | mi configuracion/cunta/estado/perfil/suscripcion |
        mis ajustes/datos/grupos/listas/opciones/preferencias/suscripciones | ver mi configuracion
        which.core:
        a qu estoy apuntada/apuntado/suscrita/suscrito | a/en qu grupos/listas estoy/pertenezco |
        aun/como/todavia estoy suscrita/suscrito | aun/todavia estoy apuntada/apuntado |
        aun/todavia estoy dada/dado de alta | aun/todavia estoy en el grupo | aun/todavia estoy en la lista |
        aun/todavia estoy siendo miembro | como estoy registrada/registrado |
        con qu correo/direccion/email aparezco/estoy/figuro |
        conocer/consultar/dime/enviadme/envienme/mandenme/mostradme/mustrenme/saber/ver mi configuracion |
        conocer/consultar/dime/enviadme/envienme/mandenme/mostradme/mustrenme/saber/ver mis ajustes/datos/grupos/preferencias/suscripciones |
        cual es mi configuracion/estado/suscripcion | cuales son mi configuracion |
        cuales son mis ajustes/datos/grupos/preferencias/suscripciones | de qu grupos/listas formo/soy |
        estoy aun/todavia apuntada/apuntado/suscrita/suscrito | estoy aun/todavia dada/dado de alta |
        estoy aun/todavia en el grupo | estoy aun/todavia en la lista | estoy aun/todavia siendo miembro |
        qu configuracion tengo | sigo apuntada/apuntado/suscrita/suscrito | sigo dada/dado de alta |
        sigo en el grupo | sigo en la lista | sigo estando apuntada/apuntado/suscrita/suscrito |
        sigo estando dada/dado de alta | sigo estando en el grupo | sigo estando en la lista |
        sigo estando siendo miembro | sigo siendo miembro
        who.alone:
        administrador/contacto/integrantes/miembros/moderador/participantes/quien/quienes/responsable |
        lista/listado de miembros | los miembros | quien esta | quienes somos | responsable de la lista |
        responsable del grupo
        who.core:
        a quien me dirijo para el grupo | a quien me dirijo para la lista | a quien pudo dirigirme para el grupo |
        a quien pudo dirigirme para la lista |
        cuales/quienes son los administradores/miembros/moderadores/participantes |
        cuales/quienes son los demas miembros | cuanta gente estamos/hay/somos el/este grupo |
        cuanta gente estamos/hay/somos en el/este grupo | cuanta gente estamos/hay/somos en esta/la lista |
        cuanta gente estamos/hay/somos esta/la lista | cuanta gente hay/somos en en el/este grupo |
        cuanta gente hay/somos en en esta/la lista | cuantas personas estamos/hay/somos el/este grupo |
        cuantas personas estamos/hay/somos en el/este grupo | cuantas personas estamos/hay/somos en esta/la lista |
        cuantas personas estamos/hay/somos esta/la lista | cuantas personas hay/somos en en el/este grupo |
        cuantas personas hay/somos en en esta/la lista | cuantos estamos/hay/somos el/este grupo |
        cuantos estamos/hay/somos esta/la lista | cuantos estamos/somos en el/este grupo |
        cuantos estamos/somos en esta/la lista | cuantos hay/somos en en el/este grupo |
        cuantos hay/somos en en esta/la lista | cuantos miembros hay/somos/tiene |
        cuantos/quien/quienes hay en el/este grupo | cuantos/quien/quienes hay en esta/la lista |
        lista/listado/relacion de integrantes/miembros/participantes/suscriptores |
        lista/listado/relacion de los miembros | quien es el administrador/moderador | quien es el/la responsable |
        quien es la administradora/moderadora | quien es responsable de esta/la lista |
        quien es responsable de este grupo | quien es responsable del grupo | quien mas esta/lee/recibe |
        quien se encarga/ocupa de esta/la lista | quien se encarga/ocupa de este grupo |
        quien se encarga/ocupa del grupo | quien/quienes administra/gestiona/lee/lleva/modera el/este/vustro grupo |
        quien/quienes administra/gestiona/lee/lleva/modera esta/la/su lista |
        quien/quienes administra/gestiona/lee/lleva/modera la comunidad | quien/quienes esta/estan en el/este grupo |
        quien/quienes esta/estan en esta/la lista | quien/quienes esta/estan/hay en la comunidad |
        quien/quienes esta/estan/hay en su lista | quien/quienes esta/estan/hay en vustro grupo |
        quien/quienes forma/forman parte del grupo | quien/quienes forman parte de el/este/vustro grupo |
        quien/quienes forman parte de esta/la/su lista | quien/quienes forman parte de la comunidad |
        quien/quienes son miembros de el/este/vustro grupo | quien/quienes son miembros de esta/la/su lista |
        quien/quienes son miembros de la comunidad | quien/quienes son miembros del grupo |
        quienes es el/la responsable del grupo
        yes:
        aceptado/acepto/adelante/afirmativo/bien/buno/cierto/claro/confirmada/confirmado/confirmo/conforme/correcto/dale/encantada/encantado/exactamente/exacto/genial/hacedlo/haganlo/hazlo/ok/okay/okey/perfecto/s/seguro/si/sii/siii/sip/vale/venga/yes/👍 |
        asi/eso es | claro qu si | como no | con gusto | con mucho gusto | de acurdo | desde lugo | es/si correcto |
        esta bien | lo/si confirmo | me parece bien | por mi bien/si | por qu no | por supusto |
        si adelante/claro/gracias/ok/quiero/vale | si asi es | si de acurdo | si desde lugo | si por favor/supusto |
        si soy yo | sin problema | soy yo
        yes.event:
        ahi nos vemos | alli nos vemos | si que puedo | yo tambien voy | ahi estare | cuenten conmigo |
        tengo ganas de ir |
        acepto la invitacion |
        acudire/apuntadme/apuntame/apuntenme/asistire/asisto/estare/ire/iremos/participare/participo/presente/vamos/vendre/vengo/voy |
        ahi/alli estare | alli nos vemos | con gusto asistire/ire/voy | confirmo asistencia |
        confirmo mi asistencia | confirmo qu asistire/ire/voy | contad/cunta/cunte/cunten conmigo |
        encantada/encantado de ir | estare/estaremos alli | estoy disponible | iremos dos | me apunto |
        me va/viene bien | nos vemos alli | pudo asistir/ir | si asistire/asisto/ire/pudo/vengo/voy |
        si contad/cunta/cunten conmigo | si pudo ir
        """
}
