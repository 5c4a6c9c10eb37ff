# language: nl
@IM
Functionaliteit: Informatiemodel: Bijlage

  Regels van het objecttype zelf; onbekend klantcontact en onvolledige verwijzing staan bij C1199-12.
  Wat een casus al toetst, staat daar en wordt hier niet herhaald.

  @eis:IM-bijlage-01 @verplicht @afgeleid @rev:24 @vereist:bij @F1975
  Regel: Een identificatie van veertig tekens wordt volledig bewaard
    Bron: afgeleid uit gegevenswoordenboek, Identificatiecode (40) (2024-03-29); VNG CRUD 0.0.3

    Voorbeeld: veertig tekens
      Gegeven een bijlage met:
        | attribuut                         | waarde                                   |
        | objectidentificator.objectId      | A234567890B234567890C234567890D234567890 |
        | objectidentificator.objecttype    | Informatieobject                         |
        | objectidentificator.soortObjectId | Identificatie                            |
        | objectidentificator.register      | Documentenregister                       |
      Als de bijlage wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

  @eis:IM-bijlage-02 @open-vraag @rev:24 @vereist:bij @F1975
  Regel: Gemeld wordt of een bijlage zonder klantcontact mag bestaan
    Bron: SIM 0.0.6, 1 (2024-03-29); VNG CRUD 0.0.3, verplicht

    Voorbeeld: zonder 'wasBijlageVanKlantcontact'
      Gegeven een bijlage met 'objectidentificator.objectId' 'DOC-{eigen code}'
      Maar zonder 'wasBijlageVanKlantcontact'
      Als de bijlage wordt geregistreerd
      Dan wordt gemeld wat er met 'wasBijlageVanKlantcontact' gebeurt

  @eis:IM-bijlage-03 @verplicht @afgeleid @rev:24 @vereist:bij @F6230
  Regel: Een niet bestaande bijlage is niet op te vragen
    Bron: afgeleid uit functie F6230; VNG CRUD 0.0.3, 404 bij het opvragen van één object

    Voorbeeld: een willekeurige identificatie
      Als een onbekende bijlage wordt opgevraagd
      Dan is het antwoord dat het niet bestaat

  @eis:IM-bijlage-04 @verplicht @afgeleid @rev:24 @vereist:bij.zoek @F5492
  Regel: Een lijst met bijlagen is volledig, ook over meer pagina's
    Bron: afgeleid uit functie F5492, alles wat aan de voorwaarden voldoet (2024-03-29)

    Voorbeeld: vijf bijlagen, twee per pagina
      Gegeven het klantcontact is geregistreerd
      En 5 bijlagen bij het klantcontact zijn geregistreerd
      Als bijlagen worden gezocht op 'wasBijlageVanKlantcontact' bij het klantcontact, 2 per pagina
      Dan worden de 5 bijlagen elk één keer gevonden

  @eis:IM-bijlage-05 @aanbevolen @afgeleid @rev:24 @vereist:bij @F6230
  Regel: Een opgevraagde bijlage volgt de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken

    Voorbeeld: na registratie
      Gegeven een bijlage
      Als de bijlage wordt geregistreerd
      Dan volgt het opgevraagde de vorm van het profiel

  @eis:IM-bijlage-06 @aanbevolen @afgeleid @rev:24 @vereist:bij @F6230
  Regel: De melding bij een onbekende bijlage heeft de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken; NL API Design Rules, problem details

    Voorbeeld: een willekeurige identificatie
      Als een onbekende bijlage wordt opgevraagd
      Dan heeft de foutmelding de vorm van het profiel

  @eis:IM-bijlage-07 @aanbevolen @afgeleid @rev:24 @vereist:verwijder @vereist:bij @F1975
  Regel: Een zojuist geregistreerde bijlage is weer te verwijderen
    Bron: afgeleid uit besluit 8786 en functies F2173 en F7554 §Saga, de afnemer ruimt zelf op (2024-03-29); VNG CRUD 0.0.3, DELETE

    Voorbeeld: na registratie
      Gegeven de bijlage is geregistreerd
      Als de bijlage wordt verwijderd
      Dan is de bijlage niet meer op te vragen
