# language: nl
@IM
Functionaliteit: Informatiemodel: Onderwerpobject

  Regels van het objecttype zelf; onbekend klantcontact en onvolledige verwijzing staan bij C9761-07 en C9761-08.
  Wat een casus al toetst, staat daar en wordt hier niet herhaald.

  @eis:IM-onderwerpobject-01 @verplicht @afgeleid @rev:24 @vereist:oo.zaak @F9322
  Regel: Een identificatie van veertig tekens wordt volledig bewaard
    Bron: afgeleid uit gegevenswoordenboek, Identificatiecode (40) (2024-03-29); VNG CRUD 0.0.3

    Voorbeeld: veertig tekens
      Gegeven een onderwerpobject met:
        | attribuut                         | waarde                                   |
        | objectidentificator.objectId      | A234567890B234567890C234567890D234567890 |
        | objectidentificator.objecttype    | Zaak                                     |
        | objectidentificator.soortObjectId | Zaakidentificatie                        |
        | objectidentificator.register      | Zakenregister                            |
      Als het onderwerpobject wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

  @eis:IM-onderwerpobject-02 @verplicht @afgeleid @rev:24 @vereist:oo.kc @F9322
  Regel: Een onderwerpobject over een onbekend klantcontact wordt geweigerd
    Bron: afgeleid uit SIM 0.0.6, Onderwerpobject was Klantcontact (2024-03-29)

    Voorbeeld: onbekend in 'onderwerpWasKlantcontact'
      Gegeven een onderwerpobject met als 'onderwerpWasKlantcontact' het klantcontact 'eerder'
      Maar met een onbekende 'onderwerpWasKlantcontact'
      Als het onderwerpobject wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd

  @eis:IM-onderwerpobject-03 @open-vraag @rev:24 @vereist:oo.zaak @F9322
  Regel: Gemeld wordt of een onderwerpobject zonder klantcontact mag bestaan
    Bron: SIM 0.0.6, 1 (2024-03-29); VNG CRUD 0.0.3, verplicht

    Voorbeeld: zonder 'wasOnderwerpVanKlantcontact'
      Gegeven een onderwerpobject met 'objectidentificator.objectId' 'ZAAK-{eigen code}'
      Maar zonder 'wasOnderwerpVanKlantcontact'
      Als het onderwerpobject wordt geregistreerd
      Dan wordt gemeld wat er met 'wasOnderwerpVanKlantcontact' gebeurt

  @eis:IM-onderwerpobject-04 @verplicht @afgeleid @rev:24 @vereist:oo.zaak @F6039
  Regel: Een niet bestaand onderwerpobject is niet op te vragen
    Bron: afgeleid uit functie F6039; VNG CRUD 0.0.3, 404 bij het opvragen van één object

    Voorbeeld: een willekeurige identificatie
      Als een onbekend onderwerpobject wordt opgevraagd
      Dan is het antwoord dat het niet bestaat

  @eis:IM-onderwerpobject-05 @verplicht @afgeleid @rev:24 @vereist:oo.zoek @F9829
  Regel: Een lijst met onderwerpobjecten is volledig, ook over meer pagina's
    Bron: afgeleid uit functie F9829, alles wat aan de voorwaarden voldoet (2024-03-29)

    Voorbeeld: vijf onderwerpobjecten, twee per pagina
      Gegeven het klantcontact is geregistreerd
      En 5 onderwerpobjecten bij het klantcontact zijn geregistreerd
      Als onderwerpobjecten worden gezocht op 'wasOnderwerpVanKlantcontact' bij het klantcontact, 2 per pagina
      Dan worden de 5 onderwerpobjecten elk één keer gevonden

  @eis:IM-onderwerpobject-06 @aanbevolen @afgeleid @rev:24 @vereist:oo.zaak @F6039
  Regel: Een opgevraagd onderwerpobject volgt de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken

    Voorbeeld: na registratie
      Gegeven een onderwerpobject
      Als het onderwerpobject wordt geregistreerd
      Dan volgt het opgevraagde de vorm van het profiel

  @eis:IM-onderwerpobject-07 @aanbevolen @afgeleid @rev:24 @vereist:oo.zaak @F6039
  Regel: De melding bij een onbekend onderwerpobject heeft de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken; NL API Design Rules, problem details

    Voorbeeld: een willekeurige identificatie
      Als een onbekend onderwerpobject wordt opgevraagd
      Dan heeft de foutmelding de vorm van het profiel

  @eis:IM-onderwerpobject-08 @aanbevolen @afgeleid @rev:24 @vereist:verwijder @vereist:oo.zaak @F9322
  Regel: Een zojuist geregistreerd onderwerpobject is weer te verwijderen
    Bron: afgeleid uit besluit 8786 en functies F2173 en F7554 §Saga, de afnemer ruimt zelf op (2024-03-29); VNG CRUD 0.0.3, DELETE

    Voorbeeld: na registratie
      Gegeven het onderwerpobject is geregistreerd
      Als het onderwerpobject wordt verwijderd
      Dan is het onderwerpobject niet meer op te vragen
