# language: nl
@C9761 @P1a
Functionaliteit: C9761 Terugbellen leidt tot uitzoekwerk en een zaak

  Wijkt af van C2984: tijdens het terugbellen blijkt dat iets moet worden uitgezocht. De medewerker maakt een zaak aan, buiten deze
  standaard, en geeft bij het verwerken van de taak het zaaknummer mee. De zaak is daarna te herleiden via het klantcontact waaruit de taak
  voortkwam.

  @eis:C9761-01 @verplicht @rev:23-24 @vereist:oo.zaak @vereist:it.wijzig @F9322 @F5241 @F1888 @vraagstuk:T03 @vraagstuk:T04
  Regel: Bij het verwerken van de taak is de ontstane zaak bij het klantcontact vast te leggen
    Bron: casus C9761 §2 (beide revisies); functies F5241 (2023-04-18) en F9322 (2024-03-29)

    Voorbeeld: de zaak
      Gegeven de interne taak bij het klantcontact is geregistreerd
      En een onderwerpobject met:
        | attribuut                         | waarde            |
        | wasOnderwerpVanKlantcontact       | het klantcontact  |
        | objectidentificator.objectId      | {zaaknummer}      |
        | objectidentificator.objecttype    | Zaak              |
        | objectidentificator.soortObjectId | Zaakidentificatie |
        | objectidentificator.register      | Zakenregister     |
      Als het onderwerpobject wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

    Voorbeeld: de taak
      Gegeven de interne taak bij het klantcontact is geregistreerd
      En het onderwerpobject bij het klantcontact is geregistreerd
      Als de interne taak wordt gewijzigd met 'status' 'verwerkt'
      Dan is bij het opvragen 'status' gelijk aan wat is gewijzigd
      En is het onderwerpobject op te vragen

    Abstract Scenario: identificatie als <vorm>
      Gegeven een onderwerpobject met 'objectidentificator.objectId' '<identificatie>'
      Als het onderwerpobject wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

      Voorbeelden:
        | vorm          | identificatie                     |
        | getal         | 987298727729889902878             |
        | UUID          | {onbekende identificatie}         |
        | webadres      | https://zaken.example.nl/z/{merk} |
        | letters       | ZAAK-ÉÉN-{merk}                   |

  @eis:C9761-02 @verplicht @rev:23-24 @vereist:oo.zaak @vereist:oo.zoek @F9829
  Regel: Vanuit het klantcontact is de zaak terug te vinden
    Bron: casus C9761 §2 en besluit 4237 (2023-04-18); functie F9829 (2024-03-29)

    Voorbeeld: één zaak bij het klantcontact
      Gegeven het onderwerpobject 'zaak' bij het klantcontact is geregistreerd
      En het onderwerpobject 'van een ander' bij het klantcontact 'ander' is geregistreerd
      Als onderwerpobjecten worden gezocht op 'wasOnderwerpVanKlantcontact' bij het klantcontact
      Dan wordt alleen het onderwerpobject 'zaak' gevonden
      En is bij elk gevonden object 'objectidentificator' gelijk aan wat is geregistreerd

  @eis:C9761-03 @verplicht @rev:23-24 @vereist:oo.zoek @vereist:it.zoek @F9829 @F3839
  Regel: Vanuit het zaaknummer zijn klantcontact en taak terug te vinden
    Bron: casus C9761 §2, later traceerbaar (beide revisies); functies F9829 en F3839 (2024-03-29)

    Voorbeeld: van zaak naar klantcontact en taak
      Gegeven de interne taak bij het klantcontact is geregistreerd
      En het onderwerpobject 'zaak' bij het klantcontact is geregistreerd
      En het onderwerpobject 'andere zaak' bij het klantcontact 'ander' is geregistreerd
      Als onderwerpobjecten worden gezocht op 'objectidentificator' van het onderwerpobject 'zaak'
      Dan wordt alleen het onderwerpobject 'zaak' gevonden
      En leidt het gevondene naar het klantcontact
      En is bij het klantcontact alleen de interne taak te vinden

    Voorbeeld: hetzelfde nummer in een ander register
      Gegeven het onderwerpobject 'zaak' bij het klantcontact is geregistreerd met 'objectidentificator.objectId' '{zaaknummer}'
      En het onderwerpobject 'ander register' bij het klantcontact 'ander' is geregistreerd met:
        | attribuut                    | waarde           |
        | objectidentificator.objectId | {zaaknummer}     |
        | objectidentificator.register | Overige Objecten |
      Als onderwerpobjecten worden gezocht op 'objectidentificator' van het onderwerpobject 'zaak'
      Dan wordt alleen het onderwerpobject 'zaak' gevonden

  @eis:C9761-04 @verplicht @rev:23-24 @vereist:oo.zaak @F9322 @F9829
  Regel: Uit één taak kunnen meerdere zaken voortkomen
    Bron: functie F5241, meervoud (2023-04-18); SIM, 0..* (beide revisies)

    Voorbeeld: twee zaken
      Gegeven de interne taak bij het klantcontact is geregistreerd
      En het onderwerpobject 'eerste' bij het klantcontact is geregistreerd met 'objectidentificator.objectId' '{zaaknummer}'
      En een onderwerpobject 'tweede' bij het klantcontact met 'objectidentificator.objectId' '{ander zaaknummer}'
      Als het onderwerpobject 'tweede' wordt geregistreerd
      Dan zijn bij het klantcontact alleen het onderwerpobject 'eerste' en het onderwerpobject 'tweede' te vinden

  @eis:C9761-05 @verplicht @rev:23 @vereist:it @vereist:it.zoek @vereist:it.wijzig @F5241 @F2120 @F3839
  Regel: Uit een taak voortkomende nieuwe taken horen bij hetzelfde klantcontact
    Bron: functie F5241 (2023-04-18)

    Voorbeeld: twee nieuwe taken
      Gegeven de interne taak 'terugbellen' bij het klantcontact is geregistreerd
      En de interne taak 'uitzoeken' bij het klantcontact is geregistreerd
      En de interne taak 'berichten' bij het klantcontact is geregistreerd
      Als de interne taak 'terugbellen' wordt gewijzigd met 'status' 'verwerkt'
      Dan zijn bij het klantcontact alleen de interne taak 'terugbellen', de interne taak 'uitzoeken' en de interne taak 'berichten' te vinden
      En is van de interne taak 'terugbellen' 'status' gelijk aan 'verwerkt'
      En is van de interne taak 'uitzoeken' 'status' gelijk aan 'te verwerken'
      En is van de interne taak 'berichten' 'status' gelijk aan 'te verwerken'

  @eis:C9761-06 @verplicht @afgeleid @rev:23-24 @vereist:it.wijzig @vereist:oo.zoek @F5241 @F9829
  Regel: Verwerken zonder zaak legt geen zaakverwijzing vast
    Bron: afgeleid uit casus C9761 §2, kan (2023-04-18)

    Voorbeeld: geen zaak nodig
      Gegeven de interne taak bij het klantcontact is geregistreerd
      En het onderwerpobject 'van een ander' bij het klantcontact 'ander' is geregistreerd
      Als de interne taak wordt gewijzigd met 'status' 'verwerkt'
      Dan is bij het opvragen 'status' gelijk aan wat is gewijzigd
      En is bij het klantcontact 'ander' alleen het onderwerpobject 'van een ander' te vinden
      En is bij het klantcontact geen onderwerpobject te vinden

  @eis:C9761-07 @verplicht @afgeleid @rev:24 @vereist:oo.zaak @F9322 @F9829
  Regel: Een zaakverwijzing bij een onbekend klantcontact wordt geweigerd
    Bron: afgeleid uit VNG CRUD 0.0.3 Onderwerpobject.required en SIM 0.0.6, 1 (2024-03-29)

    Voorbeeld: onbekend klantcontact
      Gegeven een onderwerpobject met 'objectidentificator.objectId' '{zaaknummer}'
      Maar met een onbekend 'wasOnderwerpVanKlantcontact'
      Als het onderwerpobject wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'objectidentificator' alleen de geaccepteerde registratie te vinden

  @eis:C9761-08 @verplicht @rev:24 @vereist:oo.zaak @F9322 @vraagstuk:T13
  Regel: Een onvolledige verwijzing naar een zaak wordt geweigerd
    Bron: VNG CRUD 0.0.3 Identificator.required; gegevenswoordenboek Identificator, kardinaliteit 1 (2024-03-29)

    Abstract Scenario: zonder <deel>
      Gegeven een onderwerpobject bij het klantcontact
      Maar zonder 'objectidentificator.<deel>'
      Als het onderwerpobject wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'wasOnderwerpVanKlantcontact' alleen de geaccepteerde registratie te vinden

      Voorbeelden:
        | deel          |
        | objectId      |
        | objecttype    |
        | register      |
        | soortObjectId |

  @eis:C9761-09 @optioneel @rev:23 @vereist:transactie @F5241
  Regel: De zaak is in dezelfde handeling als het verwerken mee te geven
    Bron: casus C9761 §2, kan direct, en functie F5241 (2023-04-18)

    Voorbeeld: beide gevolgen
      Gegeven de interne taak bij het klantcontact is geregistreerd
      En een onderwerpobject bij het klantcontact
      Als met de handeling 'verwerk-interne-taak' de interne taak wordt verwerkt en het onderwerpobject wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is van de interne taak 'status' gelijk aan 'verwerkt'
      En is bij het klantcontact alleen het onderwerpobject te vinden

    Voorbeeld: geen van beide bij een fout
      Gegeven de interne taak bij het klantcontact is geregistreerd
      En een onderwerpobject bij het klantcontact
      Maar met een onbekend 'wasOnderwerpVanKlantcontact'
      Als met de handeling 'verwerk-interne-taak' de interne taak wordt verwerkt en het onderwerpobject wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En is de interne taak ongewijzigd
      En wordt met de handeling 'verwerk-interne-taak' de interne taak wel verwerkt
      En is bij zoeken op 'objectidentificator' alleen de geaccepteerde registratie te vinden

  @eis:C9761-10 @open-vraag @rev:23 @vereist:it @F2120 @vraagstuk:T03
  Regel: Gemeld wordt of een zaak rechtstreeks aan de taak te koppelen is
    Bron: casus C9761 §2 en SIM april 2023, leidt tot (2023-04-18); relatie vervallen in SIM 0.0.2 (2024-03-29)

    Voorbeeld: een zaak bij de taak
      Gegeven een interne taak
      Maar met een eigen gegeven 'leidtTotZaak' 'ZAAK-2023-0000000042'
      Als de interne taak wordt geregistreerd
      Dan wordt gemeld wat er met het eigen gegeven 'leidtTotZaak' gebeurt

  @eis:C9761-11 @open-vraag @rev:23 @vereist:oo.zaak @F9322
  Regel: Gemeld wordt of het bestaan van de zaak wordt gecontroleerd
    Bron: functie F1888, vraag, en opmerking bij functie F5241 (2023-04-18)

    Voorbeeld: een zaak die niet bestaat
      Gegeven een onderwerpobject met 'objectidentificator.objectId' 'ZAAK-0000-BESTAAT-NIET'
      Als het onderwerpobject wordt geregistreerd
      Dan wordt gemeld of dit wordt geaccepteerd

  @eis:C9761-12 @open-vraag @rev:23-24 @vereist:oo.zaak @F9322
  Regel: Gemeld wordt of dezelfde zaak twee keer te koppelen is
    Bron: niet beschreven (beide revisies)

    Voorbeeld: nogmaals dezelfde zaak
      Gegeven het onderwerpobject 'eerste' bij het klantcontact is geregistreerd
      En een onderwerpobject 'tweede' gelijk aan het onderwerpobject 'eerste'
      Als het onderwerpobject 'tweede' wordt geregistreerd
      Dan wordt gemeld of dit wordt geaccepteerd
      En wordt gemeld of het onderwerpobject 'eerste' en het onderwerpobject 'tweede' dezelfde identificatie hebben

  @eis:C9761-N1 @niet-toetsbaar @rev:23
  Regel: Tijdens het terugbellen blijkt dat uitzoekwerk nodig is
    Bron: casus C9761 §1 (2023-04-18)
    Reden: dat is een oordeel van de medewerker in het gesprek.

  @eis:C9761-N2 @niet-toetsbaar @rev:23
  Regel: De zaak wordt in het zakenregister aangemaakt en niet door dit register
    Bron: casus C9761 §2 en functie F5241, voetnoot (2023-04-18)
    Reden: het zakenregister valt buiten deze standaard en is voor de toetsset niet bereikbaar.
