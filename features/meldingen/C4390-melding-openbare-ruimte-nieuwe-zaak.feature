# language: nl
@C4390 @P2
Functionaliteit: C4390 Klant belt met een nieuwe melding openbare ruimte

  Wijkt af van C0992: iemand meldt een probleem in de openbare ruimte. De medewerker vindt geen lopende zaak, maakt er een aan, buiten deze
  standaard, en geeft het zaaknummer mee bij het klantcontact. Gegevens van de melder gaan naar de zaak en niet naar dit register.

  @eis:C4390-01 @verplicht @rev:23-24 @vereist:kc.basis @vereist:bet @F2173 @F2599 @F8618
  Regel: Een melding openbare ruimte is als klantcontact van een ongekende klant te registreren
    Bron: casus C4390 §1 en §2 (beide revisies)

    Voorbeeld: het klantcontact
      Gegeven een klantcontact met:
        | attribuut | waarde                                                                                        |
        | kanaal    | Telefoon                                                                                      |
        | onderwerp | Losliggende stoeptegel {eigen kenmerk}                                                        |
        | inhoud    | Melder geeft aan dat voor Kerkstraat 12 een stoeptegel losligt. Er is een melding aangemaakt. |
      Als het klantcontact wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

    Voorbeeld: de melder
      Gegeven het klantcontact is geregistreerd met 'onderwerp' 'Losliggende stoeptegel'
      En een betrokkene met:
        | attribuut | waarde |
        | rol       | klant  |
        | initiator | ja     |
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het opvragen 'wasPartij' leeg

  @eis:C4390-02 @verplicht @rev:23-24 @vereist:oo.zaak @F9322 @F6039 @F1888 @vraagstuk:T04
  Regel: De nieuwe zaak is bij het klantcontact vast te leggen
    Bron: casus C4390 §2 (beide revisies); functie F1888 en besluit 4237 (2023-04-18); functie F9322 (2024-03-29)

    Voorbeeld: alle delen van de verwijzing
      Gegeven het klantcontact is geregistreerd met 'onderwerp' 'Losliggende stoeptegel'
      En een onderwerpobject met:
        | attribuut                         | waarde               |
        | wasOnderwerpVanKlantcontact       | het klantcontact     |
        | objectidentificator.objectId      | ZAAK-2023-0000000101 |
        | objectidentificator.objecttype    | Zaak                 |
        | objectidentificator.soortObjectId | Zaakidentificatie    |
        | objectidentificator.register      | Zakenregister        |
      Als het onderwerpobject wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

  @eis:C4390-03 @verplicht @rev:23-24 @vereist:oo.zoek @F9829
  Regel: Vanuit het klantcontact is de zaak terug te vinden, en niets anders
    Bron: casus C4390 §2, later traceerbaar (beide revisies)

    Voorbeeld: twee meldingen met elk een zaak
      Gegeven het onderwerpobject 'stoeptegel' bij het klantcontact 'stoeptegel' is geregistreerd
      En het onderwerpobject 'lantaarnpaal' bij het klantcontact 'lantaarnpaal' is geregistreerd
      Als onderwerpobjecten worden gezocht op 'wasOnderwerpVanKlantcontact' bij het klantcontact 'stoeptegel'
      Dan wordt alleen het onderwerpobject 'stoeptegel' gevonden
      En is bij elk gevonden object 'objectidentificator' gelijk aan wat is geregistreerd
      En is bij het klantcontact 'lantaarnpaal' alleen het onderwerpobject 'lantaarnpaal' te vinden

  @eis:C4390-04 @verplicht @rev:23-24 @vereist:oo.zoek @F9829 @F8618
  Regel: Vanuit het zaaknummer is het klantcontact terug te vinden
    Bron: casus C4390 §2 (beide revisies); functie F9829 (2024-03-29)

    Voorbeeld: van zaak naar klantcontact
      Gegeven het klantcontact 'stoeptegel' is geregistreerd met 'onderwerp' 'Losliggende stoeptegel'
      En het onderwerpobject 'stoeptegel' bij het klantcontact 'stoeptegel' is geregistreerd met 'objectidentificator.objectId' '{zaaknummer}'
      En het onderwerpobject 'lantaarnpaal' bij het klantcontact 'lantaarnpaal' is geregistreerd met 'objectidentificator.objectId' '{ander zaaknummer}'
      Als onderwerpobjecten worden gezocht op 'objectidentificator.objectId' '{zaaknummer}'
      Dan wordt alleen het onderwerpobject 'stoeptegel' gevonden
      En leidt het gevondene naar het klantcontact 'stoeptegel'
      En is het klantcontact 'stoeptegel' op te vragen

  @eis:C4390-05 @verplicht @rev:23-24 @vereist:bet @vereist:da.betrokkene @F2599 @F5859 @F6634
  Regel: Contactgegevens van de melder hoeven niet bij het klantcontact te staan
    Bron: casus C4390 §2, gegevens bij de zaak (beide revisies); uitgangspunten, niet meer dan nodig (2023-04-18)

    Voorbeeld: een melder zonder gegevens
      Gegeven het digitaal adres 'van een ander' van de betrokkene 'ander' is geregistreerd
      En een betrokkene 'melder' bij het klantcontact 'melding'
      Maar zonder 'contactnaam'
      Als de betrokkene 'melder' wordt geregistreerd
      Dan is bij het opvragen 'contactnaam' leeg
      En is bij de betrokkene 'ander' alleen het digitaal adres 'van een ander' te vinden
      En is bij de betrokkene 'melder' geen digitaal adres te vinden

  @eis:C4390-06 @verplicht @afgeleid @rev:23-24 @vereist:bet @vereist:par.zoek @F2599
  Regel: De melding leidt niet tot een partij
    Bron: afgeleid uit casus C4390 §2, opmerking, en besluit 3485, voorbeeld melding (2023-04-18)

    Voorbeeld: een melder die zijn naam noemt
      Gegeven het klantcontact is geregistreerd met 'onderwerp' 'Losliggende stoeptegel'
      En een betrokkene met 'contactnaam.achternaam' 'Yılmaz-{merk}'
      Als de betrokkene wordt geregistreerd
      Dan is bij het opvragen 'contactnaam.achternaam' gelijk aan wat is geregistreerd
      En is bij het opvragen 'wasPartij' leeg
      En is er geen partij met de naam 'Yılmaz-{merk}'

  @eis:C4390-07 @aanbevolen @afgeleid @rev:23-24 @vereist:it.zoek @F9322 @F3839
  Regel: Er ontstaat geen interne taak, want de opvolging loopt via de zaak
    Bron: afgeleid uit casus C4390 (2023-04-18)

    Voorbeeld: alleen de zaak
      Gegeven de interne taak 'van een ander' bij het klantcontact 'ander' is geregistreerd
      En het klantcontact 'melding' is geregistreerd
      En een onderwerpobject bij het klantcontact 'melding'
      Als het onderwerpobject wordt geregistreerd
      Dan is bij het opvragen 'objectidentificator' gelijk aan wat is geregistreerd
      En is bij het klantcontact 'ander' alleen de interne taak 'van een ander' te vinden
      En is bij het klantcontact 'melding' geen interne taak te vinden

  @eis:C4390-08 @optioneel @rev:23 @vereist:transactie @F2173 @F1888
  Regel: De zaak is in dezelfde handeling als het klantcontact mee te geven
    Bron: casus C4390 §2, kan direct, en functie F2173 (2023-04-18)

    Voorbeeld: klantcontact en zaak
      Gegeven een klantcontact met 'onderwerp' 'Losliggende stoeptegel {merk}'
      En een onderwerpobject in dezelfde handeling als het klantcontact
      Als het klantcontact en het onderwerpobject in één handeling worden geregistreerd
      Dan zijn het klantcontact en het onderwerpobject samen vastgelegd

    Voorbeeld: klantcontact, melder en zaak
      Gegeven een klantcontact met 'onderwerp' 'Losliggende stoeptegel {merk}'
      En een betrokkene in dezelfde handeling als het klantcontact
      En een onderwerpobject in dezelfde handeling als het klantcontact
      Als het klantcontact, de betrokkene en het onderwerpobject in één handeling worden geregistreerd
      Dan zijn het klantcontact, de betrokkene en het onderwerpobject samen vastgelegd

    Voorbeeld: een ongeldig deel laat geen klantcontact achter
      Gegeven een klantcontact met 'onderwerp' 'Losliggende stoeptegel {merk}'
      En een onderwerpobject in dezelfde handeling als het klantcontact
      Maar met een onbekend 'onderwerpWasKlantcontact'
      Als het klantcontact en het onderwerpobject in één handeling worden geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En worden het klantcontact en het onderwerpobject zonder die afwijking wel samen geaccepteerd
      En is bij zoeken op 'onderwerp' alleen de geaccepteerde registratie te vinden

  @eis:C4390-09 @open-vraag @rev:23-24 @vereist:oo.zaak @F9322 @F1888 @vraagstuk:T04
  Regel: Gemeld wordt of vastligt dat de zaak uit het contact ontstond
    Bron: SIM april 2023 en gegevenswoordenboek Klantcontact-zaak, ontstaan uit (2023-04-18); basisterminologie §Opvolging (2024-03-29)

    Voorbeeld: wat het register over de verwijzing teruggeeft
      Gegeven een onderwerpobject
      Als het onderwerpobject wordt geregistreerd
      Dan wordt gemeld welke gegevens buiten het profiel het antwoord bevat

    Voorbeeld: een eigen gegeven over de herkomst
      Gegeven een onderwerpobject
      Maar met een eigen gegeven 'ontstaanUitKlantcontact' 'ja'
      Als het onderwerpobject wordt geregistreerd
      Dan wordt gemeld wat er met het eigen gegeven 'ontstaanUitKlantcontact' gebeurt

  @eis:C4390-10 @open-vraag @rev:24 @vereist:oo.zaak @F9322 @F6039
  Regel: Gemeld wordt welke notaties van een zaak passen
    Bron: VNG CRUD 0.0.3, Identificatiecode (40) (2024-03-29); casus C4390, nummer (2023-04-18)

    Abstract Scenario: <notatie>
      Gegeven een onderwerpobject met 'objectidentificator.objectId' '<zaak>'
      Als het onderwerpobject wordt geregistreerd
      Dan wordt gemeld wat er met 'objectidentificator.objectId' gebeurt

      Voorbeelden:
        | notatie  | zaak                                                                          |
        | nummer   | ZAAK-2023-0000000101                                                          |
        | UUID     | 7d3a1c52-6f0e-4b0a-9c55-0d0a5b1c2e3f                                          |
        | webadres | https://zaken.example/zaken/api/v1/zaken/7d3a1c52-6f0e-4b0a-9c55-0d0a5b1c2e3f |

  @eis:C4390-N1 @niet-toetsbaar @rev:23
  Regel: In het zakenregister wordt nagegaan of de melding bekend is, en anders een zaak gemaakt
    Bron: casus C4390 §1 en §2 (2023-04-18)
    Reden: het zakenregister valt buiten deze standaard.

  @eis:C4390-N2 @niet-toetsbaar @rev:23
  Regel: De gegevens van de melder gaan naar de zaak en de melder krijgt bericht als het is opgelost
    Bron: casus C4390 §2 (2023-04-18)
    Reden: dat gebeurt bij de zaak en bereikt dit register niet.
