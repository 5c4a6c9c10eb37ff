# language: nl
@C6114 @P4
Functionaliteit: C6114 Verkeerde routering vanuit het KCC

  Een medewerker opent een taak die het KCC aan zijn afdeling heeft toegewezen en kan haar niet uitvoeren. De taak gaat terug naar het KCC
  om opnieuw te routeren (variant A) of meteen door naar een andere afdeling of collega (variant B). In beide gevallen komt er een nieuwe
  taak bij hetzelfde klantcontact en wordt de oorspronkelijke taak verwerkt.

  # Variant A: terug naar het KCC

  @eis:C6114-01 @verplicht @rev:23-24 @vereist:it.zoek @vereist:it @vereist:kc.basis @F3839 @F2771 @F8618
  Regel: De medewerker kan taak en klantcontact inzien
    Bron: casus C6114 §Bekijken (beide revisies)

    Voorbeeld: van de lijst naar taak en klantcontact
      Gegeven het klantcontact is geregistreerd met 'onderwerp' 'Vraag over de bouwvergunning'
      En de interne taak 'terugbellen' bij het klantcontact is geregistreerd met:
        | attribuut          | waarde                                              |
        | toegewezenAanActor | de organisatorische eenheid 'Afdeling vergunningen' |
        | gevraagdeHandeling | Terugbellen                                         |
      En de interne taak 'elders' voor de organisatorische eenheid 'Afdeling X' is geregistreerd
      Als interne taken worden gezocht op:
        | attribuut          | waarde                                              |
        | status             | te verwerken                                        |
        | toegewezenAanActor | de organisatorische eenheid 'Afdeling vergunningen' |
      Dan wordt alleen de interne taak 'terugbellen' gevonden
      En leidt het gevondene naar het klantcontact
      En zijn de interne taak 'terugbellen' en het klantcontact op te vragen

  @eis:C6114-02 @verplicht @rev:23-24 @vereist:it @vereist:act @F2120 @F2771
  Regel: Er is een nieuwe taak voor het KCC bij hetzelfde klantcontact te registreren
    Bron: casus C6114 variant A tabel (beide revisies); functie F2120 (2024-03-29)

    Abstract Scenario: toelichting van <revisie>
      Gegeven de interne taak 'oorspronkelijk' bij het klantcontact is geregistreerd
      En een interne taak 'opnieuw routeren' met:
        | attribuut                    | waarde                                             |
        | aanleidinggevendKlantcontact | het klantcontact                                   |
        | toegewezenAanActor           | de organisatorische eenheid 'Klantcontact Centrum' |
        | gevraagdeHandeling           | Opnieuw routeren                                   |
        | toelichting                  | <toelichting>                                      |
        | status                       | te verwerken                                       |
      Als de interne taak 'opnieuw routeren' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

      Voorbeelden:
        | revisie | toelichting                                                                                            |
        | 2023    | Beste collega, ik kan deze vraag helaas niet beantwoorden. Ik denk dat deze thuishoort bij afdeling X. |
        | 2024    | De interne taak die was toegewezen kan ik niet uitvoeren. Gaarne her-routeren aan afdeling X.          |

  @eis:C6114-03 @verplicht @rev:23-24 @vereist:it.wijzig @F5241 @vraagstuk:T08
  Regel: De oorspronkelijke taak is op verwerkt te zetten
    Bron: casus C6114 variant A, gedaan (2023-04-18) en verwerkt (2024-03-29); besluit 0435 (2024-03-29)

    Voorbeeld: na het opnieuw routeren
      Gegeven de interne taak 'oorspronkelijk' bij het klantcontact is geregistreerd
      En de interne taak 'opnieuw routeren' bij het klantcontact is geregistreerd
      Als de interne taak 'oorspronkelijk' wordt gewijzigd met 'status' 'verwerkt'
      Dan is bij het opvragen 'status' gelijk aan wat is gewijzigd

  @eis:C6114-04 @verplicht @rev:24 @vereist:it.wijzig @vereist:it.verwerktOp @F5241 @vraagstuk:T09 @vraagstuk:T14
  Regel: Bij het verwerken zijn toelichting en moment vast te leggen
    Bron: casus C6114 variant A tweede tabel en functie F5241 (2024-03-29)

    Voorbeeld: status, toelichting en moment
      Gegeven de interne taak is geregistreerd met 'status' 'te verwerken'
      Als de interne taak wordt gewijzigd met:
        | attribuut   | waarde                                                                  |
        | status      | verwerkt                                                                |
        | toelichting | De taak hoort bij een andere afdeling en is her-gerouteerd via het KCC. |
        | verwerktOp  | 2024-01-24T10:34:16+01:00                                               |
      Dan is van de interne taak alleen 'status', 'toelichting' en 'verwerktOp' gewijzigd

  @eis:C6114-05 @verplicht @rev:23-24 @vereist:it.zoek @F3839 @F5241
  Regel: De afdeling ziet de taak niet meer, het KCC ziet de nieuwe wel
    Bron: casus C6114 en functie F3839 (beide revisies)

    Voorbeeld: openstaande taken van beide
      Gegeven de interne taak 'oorspronkelijk' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En de interne taak 'andere taak' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En de interne taak 'opnieuw routeren' voor de organisatorische eenheid 'Klantcontact Centrum' is geregistreerd
      Als de interne taak 'oorspronkelijk' wordt gewijzigd met 'status' 'verwerkt'
      Dan heeft de organisatorische eenheid 'Afdeling vergunningen' alleen de interne taak 'andere taak' openstaan
      En heeft de organisatorische eenheid 'Klantcontact Centrum' alleen de interne taak 'opnieuw routeren' openstaan

  @eis:C6114-06 @verplicht @afgeleid @rev:24 @vereist:it.wijzig @F5241
  Regel: Handeling en toewijzing van de oorspronkelijke taak blijven staan
    Bron: afgeleid uit casus C6114 tabellen en functie F5241 §Patch (2024-03-29)

    Voorbeeld: verwerken met toelichting
      Gegeven de interne taak is geregistreerd met:
        | attribuut          | waarde                                              |
        | gevraagdeHandeling | Terugbellen                                         |
        | toegewezenAanActor | de organisatorische eenheid 'Afdeling vergunningen' |
      Als de interne taak wordt gewijzigd met:
        | attribuut   | waarde                                                        |
        | status      | verwerkt                                                      |
        | toelichting | De taak hoort bij een andere afdeling en is her-gerouteerd.   |
      Dan is van de interne taak alleen 'status', 'toelichting' en 'verwerktOp' gewijzigd

  # Variant B: doorsturen

  @eis:C6114-07 @verplicht @rev:23-24 @vereist:it @vereist:it.zoek @vereist:it.wijzig @F2120 @F5241 @F3839
  Regel: De taak is als nieuwe taak aan een andere afdeling door te sturen
    Bron: casus C6114 variant B tabel (2023-04-18)

    Voorbeeld: terugbellen door afdeling X
      Gegeven de interne taak 'oorspronkelijk' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En de interne taak 'oorspronkelijk' is gewijzigd met:
        | attribuut | waarde   |
        | status    | verwerkt |
      En een interne taak 'doorgestuurd' voor de organisatorische eenheid 'Afdeling X' met 'gevraagdeHandeling' 'Terugbellen'
      Als de interne taak 'doorgestuurd' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het opvragen 'toelichting' leeg
      En heeft de organisatorische eenheid 'Afdeling X' alleen de interne taak 'doorgestuurd' openstaan

  @eis:C6114-08 @verplicht @rev:23-24 @vereist:it @vereist:it.zoek @vereist:act @F2120 @F3839
  Regel: De taak is ook rechtstreeks aan een collega door te sturen
    Bron: casus C6114 variant B, titel (2023-04-18) en tabel (2024-03-29)

    Voorbeeld: een collega belt terug
      Gegeven de interne taak 'oorspronkelijk' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En een interne taak 'doorgestuurd' voor de medewerker 'Peter Smit' met:
        | attribuut          | waarde                                        |
        | gevraagdeHandeling | Klant terugbellen                             |
        | toelichting        | Klant heeft een vraag over de bouwvergunning. |
      Als de interne taak 'doorgestuurd' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En heeft de medewerker 'Peter Smit' alleen de interne taak 'doorgestuurd' openstaan

  # Beide varianten

  @eis:C6114-09 @verplicht @rev:23-24 @vereist:it.zoek @F3839 @F8618
  Regel: Alle taken bij het klantcontact zijn samen op te vragen
    Bron: functies F3839 §Zoek-argumenten (2024-03-29) en F8618 (2023-04-18)

    Voorbeeld: twee keer doorgestuurd
      Gegeven de interne taak 'oorspronkelijk' bij het klantcontact is geregistreerd met 'status' 'verwerkt'
      En de interne taak 'opnieuw routeren' bij het klantcontact is geregistreerd met 'status' 'verwerkt'
      En de interne taak 'doorgestuurd' bij het klantcontact is geregistreerd met 'status' 'te verwerken'
      En de interne taak 'van een ander' bij het klantcontact 'ander' is geregistreerd
      Als interne taken worden gezocht op 'aanleidinggevendKlantcontact' bij het klantcontact
      Dan worden alleen de interne taak 'oorspronkelijk', de interne taak 'opnieuw routeren' en de interne taak 'doorgestuurd' gevonden
      En is bij elk gevonden object 'status' gelijk aan wat is geregistreerd

  @eis:C6114-10 @verplicht @afgeleid @rev:23-24 @vereist:it @vereist:bet @vereist:da.betrokkene @F2120 @F4936 @F6634
  Regel: Contactgegevens blijven vanuit de nieuwe taak bereikbaar en ongewijzigd
    Bron: afgeleid uit casussen C6114 en C2984 §1 (2023-04-18)

    Voorbeeld: van de nieuwe taak naar het telefoonnummer
      Gegeven de betrokkene bij het klantcontact is geregistreerd
      En het digitaal adres van de betrokkene is geregistreerd met 'adres' '0612345678'
      En van het klantcontact, de betrokkene en het digitaal adres is de stand genoteerd
      En een interne taak 'doorgestuurd' bij het klantcontact
      Als de interne taak 'doorgestuurd' wordt geregistreerd
      Dan is bij het opvragen 'aanleidinggevendKlantcontact' gelijk aan wat is geregistreerd
      En zijn het klantcontact, de betrokkene en het digitaal adres ongewijzigd
      En is bij het klantcontact alleen de betrokkene te vinden
      En is bij de betrokkene alleen het digitaal adres te vinden

  @eis:C6114-11 @verplicht @rev:23-24 @vereist:it @vereist:it.nummer @F2120 @vraagstuk:T07
  Regel: Een taaknummer dat al in gebruik is wordt geweigerd
    Bron: gegevenswoordenboek Interne taak, Nummer, uniek (beide revisies); functie F3839 §Zoek-argumenten (2024-03-29)

    Voorbeeld: het nummer van de oorspronkelijke taak
      Gegeven de interne taak 'oorspronkelijk' is geregistreerd met 'nummer' '{uniek nummer}'
      En een interne taak 'doorgestuurd' met 'nummer' '{ander uniek nummer}'
      Maar met 'nummer' van de interne taak 'oorspronkelijk'
      Als de interne taak 'doorgestuurd' wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding, of kent het register zelf een ander nummer toe
      En wordt het zonder die afwijking wel geaccepteerd

  @eis:C6114-12 @optioneel @rev:23 @vereist:transactie @F2120 @F5241 @vraagstuk:T22
  Regel: Bij het registreren van de vervolgtaak is de vorige in één keer te verwerken
    Bron: functie F2120 en casus C6114 (2023-04-18)

    Voorbeeld: beide gevolgen
      Gegeven de interne taak 'oorspronkelijk' bij het klantcontact is geregistreerd
      En een interne taak 'doorgestuurd' bij het klantcontact
      Als met de handeling 'registreer-vervolgtaak' de interne taak 'oorspronkelijk' wordt verwerkt en de interne taak 'doorgestuurd' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is van de interne taak 'oorspronkelijk' 'status' gelijk aan 'verwerkt'

    Voorbeeld: geen van beide bij een fout
      Gegeven de interne taak 'oorspronkelijk' bij het klantcontact is geregistreerd
      En een interne taak 'doorgestuurd' bij het klantcontact
      Maar met een onbekende 'toegewezenAanActor'
      Als met de handeling 'registreer-vervolgtaak' de interne taak 'oorspronkelijk' wordt verwerkt en de interne taak 'doorgestuurd' wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En is de interne taak 'oorspronkelijk' ongewijzigd
      En wordt met de handeling 'registreer-vervolgtaak' de interne taak 'oorspronkelijk' wel verwerkt

  @eis:C6114-13 @optioneel @rev:23 @vereist:transactie @F2120 @vraagstuk:T22
  Regel: Een vorige taak van een ander klantcontact wordt dan geweigerd
    Bron: functie F2120, hetzelfde klantcontact (2023-04-18)

    Voorbeeld: een taak van een ander
      Gegeven de interne taak 'oorspronkelijk' bij het klantcontact is geregistreerd
      En de interne taak 'vreemd' bij het klantcontact 'ander' is geregistreerd
      En een interne taak 'doorgestuurd' bij het klantcontact
      Als met de handeling 'registreer-vervolgtaak' de interne taak 'vreemd' wordt verwerkt en de interne taak 'doorgestuurd' wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En is de interne taak 'vreemd' ongewijzigd
      En is bij het klantcontact alleen de interne taak 'oorspronkelijk' te vinden
      En wordt met de handeling 'registreer-vervolgtaak' de interne taak 'oorspronkelijk' wel verwerkt

  @eis:C6114-14 @open-vraag @rev:23 @vereist:it @vereist:it.zoek @F2120 @F3839
  Regel: Gemeld wordt of er meer taken tegelijk open mogen staan
    Bron: functie F2120, vraag (2023-04-18)

    Voorbeeld: de nieuwe taak voor het verwerken van de oude
      Gegeven de interne taak 'oorspronkelijk' bij het klantcontact is geregistreerd
      En een interne taak 'doorgestuurd' bij het klantcontact
      Als de interne taak 'doorgestuurd' wordt geregistreerd
      Dan wordt gemeld of dit wordt geaccepteerd

    Voorbeeld: de oude taak na de nieuwe
      Gegeven de interne taak 'oorspronkelijk' bij het klantcontact is geregistreerd
      En de interne taak 'doorgestuurd' bij het klantcontact is geregistreerd
      Als de interne taak 'oorspronkelijk' wordt opgevraagd
      Dan wordt gemeld welke waarde 'status' heeft

  @eis:C6114-15 @open-vraag @rev:24 @vereist:it @vereist:it.verwerktOp @F2120 @vraagstuk:T09
  Regel: Gemeld wordt of een openstaande taak een verwerkingsmoment mag hebben
    Bron: functie F2120 tabel tegenover besluit 8694 (2024-03-29)

    Voorbeeld: het voorbeeld van de functie
      Gegeven een interne taak met 'status' 'te verwerken'
      Maar met 'verwerktOp' '2023-12-15T09:17:20.912Z'
      Als de interne taak wordt geregistreerd
      Dan wordt gemeld wat er met 'verwerktOp' gebeurt

  @eis:C6114-N1 @niet-toetsbaar @rev:23-24
  Regel: De medewerker stelt vast dat hij de taak niet kan uitvoeren en volgt het routeringsbeleid
    Bron: casus C6114 (beide revisies)
    Reden: dat oordeel en het gemeentelijk beleid staan niet in het register.

  @eis:C6114-N2 @niet-toetsbaar @rev:23
  Regel: Wat er met de taak is gedaan, is alleen in een logboek te zien
    Bron: casus C6114 variant A, cursieve tekst (2023-04-18)
    Reden: de standaard beschrijft geen toegang tot zo'n logboek.
