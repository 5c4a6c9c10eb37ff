# language: nl
@C0534 @P1a
Functionaliteit: C0534 Klant belt KCC met een vraag die na doorverbinden direct beantwoord kan worden

  De medewerker van het KCC kan de vraag niet beantwoorden en verbindt de beller door met een collega van de afdeling vergunningen, die
  wel antwoordt. De overdracht loopt via een interne taak (2023) of via het nummer van het klantcontact (2024, variant B). Beide lezingen
  gebruiken dezelfde functies van het register en worden hier beide getoetst.

  # Overdracht met interne taak

  @eis:C0534-01 @verplicht @rev:23-24 @vereist:kc.basis @F2173 @F8618
  Regel: De vraag van de klant is als klantcontact vast te leggen voordat wordt doorverbonden
    Bron: casus C0534 §1 tabel (2023-04-18) en §2 (2024-03-29)

    Voorbeeld: vraag over een dakkapel
      Gegeven een klantcontact met:
        | attribuut        | waarde                                                                                 |
        | kanaal           | Telefoon                                                                               |
        | onderwerp        | Voorwaarden vergunningsvrije dakkapel {eigen kenmerk}                                  |
        | inhoud           | Klant wil weten onder welke voorwaarden er geen vergunning nodig is voor een dakkapel. |
        | plaatsgevondenOp | 2023-03-08T10:02:00+01:00                                                              |
      Als het klantcontact wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

  @eis:C0534-02 @verplicht @rev:23-24 @vereist:it @vereist:it.zoek @F2120 @F2130 @F3839 @vraagstuk:T02
  Regel: Bij het klantcontact is een interne taak te registreren die ernaar verwijst
    Bron: casus C0534 §2 tabel (2023-04-18); functie F2120 (2024-03-29)

    Voorbeeld: overname van het gesprek
      Gegeven het klantcontact is geregistreerd met 'onderwerp' 'Voorwaarden vergunningsvrije dakkapel'
      En de interne taak 'van een ander' bij het klantcontact 'ander' is geregistreerd
      En een interne taak 'overname' met:
        | attribuut                    | waarde                                              |
        | aanleidinggevendKlantcontact | het klantcontact                                    |
        | toegewezenAanActor           | de organisatorische eenheid 'Afdeling vergunningen' |
        | gevraagdeHandeling           | Overname gesprek met klant                          |
        | status                       | te verwerken                                        |
      Als de interne taak 'overname' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het klantcontact alleen de interne taak 'overname' te vinden

  @eis:C0534-03 @verplicht @rev:23-24 @vereist:it @F2120 @F2771 @vraagstuk:T08
  Regel: Een nieuwe interne taak staat op te verwerken
    Bron: casus C0534 §2 tabel, Te doen (2023-04-18); besluit 0435 en functie F2120 (2024-03-29); gegevenswoordenboek, Taakstatus

    Voorbeeld: status van een nieuwe taak
      Gegeven een interne taak met 'status' 'te verwerken'
      Als de interne taak wordt geregistreerd
      Dan is bij het opvragen 'status' gelijk aan wat is geregistreerd

  @eis:C0534-04 @verplicht @rev:23-24 @vereist:it @F2120 @F2771
  Regel: De gevraagde handeling is bij de interne taak terug te lezen
    Bron: casus C0534 §2 tabel (2023-04-18); functie F2120 (2024-03-29)

    Voorbeeld: overname van het gesprek
      Gegeven een interne taak met 'gevraagdeHandeling' 'Overname gesprek met klant'
      Als de interne taak wordt geregistreerd
      Dan is bij het opvragen 'gevraagdeHandeling' gelijk aan wat is geregistreerd

    Abstract Scenario: <lengte> tekens <soort>
      Gegeven een interne taak waarvan 'gevraagdeHandeling' <lengte> tekens '<soort>' telt
      Als de interne taak wordt geregistreerd
      Dan is bij het opvragen 'gevraagdeHandeling' gelijk aan wat is geregistreerd

      Voorbeelden:
        | lengte | soort           |
        | 1      | zonder accenten |
        | 200    | met accenten    |

  @eis:C0534-05 @verplicht @rev:23-24 @vereist:it @vereist:act @F2120 @F5592 @F5002
  Regel: Een interne taak is aan een afdeling toe te wijzen zonder een medewerker te noemen
    Bron: casus C0534 §2 tabel (2023-04-18); functies F5592 en F2120 (2024-03-29)

    Voorbeeld: de afdeling vergunningen
      Gegeven de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En een interne taak met als 'toegewezenAanActor' de organisatorische eenheid 'Afdeling vergunningen'
      Als de interne taak wordt geregistreerd
      Dan is bij het opvragen 'toegewezenAanActor' gelijk aan wat is geregistreerd
      En is de organisatorische eenheid 'Afdeling vergunningen' op te vragen

  @eis:C0534-06 @optioneel @rev:23-24 @vereist:it @F2120 @F2771
  Regel: Desgewenst is een toelichting voor de collega mee te geven
    Bron: casus C0534 §2, indien gewenst (2023-04-18)

    Voorbeeld: waar de klant wacht
      Gegeven een interne taak met 'toelichting' 'Klant is bereikbaar via de wachtrij.'
      Als de interne taak wordt geregistreerd
      Dan is bij het opvragen 'toelichting' gelijk aan wat is geregistreerd

    Voorbeeld: de langste toelichting
      Gegeven een interne taak waarvan 'toelichting' 1000 tekens 'met accenten' telt
      Als de interne taak wordt geregistreerd
      Dan is bij het opvragen 'toelichting' gelijk aan wat is geregistreerd

  @eis:C0534-07 @verplicht @rev:23-24 @vereist:it @F2120 @F2771
  Regel: Een interne taak zonder toelichting is toegestaan en blijft zonder toelichting
    Bron: casus C0534 §2 tabel (2023-04-18); SIM, Toelichting 0..1 (beide revisies)

    Voorbeeld: geen toelichting
      Gegeven een interne taak
      Maar zonder 'toelichting'
      Als de interne taak wordt geregistreerd
      Dan is bij het opvragen 'toelichting' leeg

  @eis:C0534-08 @verplicht @rev:23-24 @vereist:it.zoek @vereist:act @F3839
  Regel: De afdeling vindt haar openstaande interne taken
    Bron: casus C0534 §3 (2023-04-18); functie F3839 (beide revisies)

    Voorbeeld: twee taken voor de afdeling
      Gegeven de interne taak 'overname' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En de interne taak 'terugbellen' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      Als interne taken worden gezocht op:
        | attribuut          | waarde                                              |
        | status             | te verwerken                                        |
        | toegewezenAanActor | de organisatorische eenheid 'Afdeling vergunningen' |
      Dan worden alleen de interne taak 'overname' en de interne taak 'terugbellen' gevonden

  @eis:C0534-09 @verplicht @rev:23-24 @vereist:it.zoek @vereist:kc.basis @F3839 @F8618
  Regel: In de lijst zijn taak, gevraagde handeling en klantcontact herkenbaar
    Bron: functie F3839, lijst van attributen (2023-04-18) en §Response (2024-03-29)

    Voorbeeld: een taak in de lijst
      Gegeven het klantcontact is geregistreerd met 'onderwerp' 'Voorwaarden vergunningsvrije dakkapel'
      En de interne taak bij het klantcontact is geregistreerd met 'gevraagdeHandeling' 'Overname gesprek met klant'
      Als interne taken worden gezocht op 'aanleidinggevendKlantcontact' bij het klantcontact
      Dan wordt alleen de interne taak gevonden
      En is bij elk gevonden object 'gevraagdeHandeling' en 'aanleidinggevendKlantcontact' gelijk aan wat is geregistreerd
      En is het klantcontact op te vragen

  @eis:C0534-10 @verplicht @rev:23-24 @vereist:it.zoek @vereist:act @F3839
  Regel: Taken van een andere afdeling komen niet in de lijst voor
    Bron: functie F3839, filters (2023-04-18) en overeenkomende waarden (2024-03-29)

    Abstract Scenario: lijst van <afdeling>
      Gegeven de interne taak 'Afdeling vergunningen' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En de interne taak 'Afdeling X' voor de organisatorische eenheid 'Afdeling X' is geregistreerd
      Als interne taken worden gezocht op 'toegewezenAanActor' bij de organisatorische eenheid '<afdeling>'
      Dan wordt alleen de interne taak '<afdeling>' gevonden

      Voorbeelden:
        | afdeling              |
        | Afdeling vergunningen |
        | Afdeling X            |

  @eis:C0534-11 @verplicht @rev:24 @vereist:it.zoek @vereist:it.wijzig @F3839 @F5241
  Regel: Bij meer zoekvoorwaarden voldoet een taak aan alle voorwaarden
    Bron: functie F3839 §Functionaliteit (2024-03-29)

    Voorbeeld: eigen afdeling en te verwerken
      Gegeven de interne taak 'open' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En de interne taak 'verwerkt' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En de interne taak 'verwerkt' is gewijzigd met:
        | attribuut | waarde   |
        | status    | verwerkt |
      En de interne taak 'elders' voor de organisatorische eenheid 'Afdeling X' is geregistreerd
      Als interne taken worden gezocht op:
        | attribuut          | waarde                                              |
        | status             | te verwerken                                        |
        | toegewezenAanActor | de organisatorische eenheid 'Afdeling vergunningen' |
      Dan wordt alleen de interne taak 'open' gevonden

  @eis:C0534-12 @verplicht @rev:23-24 @vereist:it @vereist:kc.basis @F2771 @F8618
  Regel: Vanuit de taak zijn onderwerp en inhoud van het klantcontact op te vragen
    Bron: casus C0534 §3 (2023-04-18); functie F8618 (beide revisies)

    Voorbeeld: de vraag hoeft niet herhaald te worden
      Gegeven het klantcontact is geregistreerd met:
        | attribuut | waarde                                                                                 |
        | onderwerp | Voorwaarden vergunningsvrije dakkapel {eigen kenmerk}                                  |
        | inhoud    | Klant wil weten onder welke voorwaarden er geen vergunning nodig is voor een dakkapel. |
      En de interne taak bij het klantcontact is geregistreerd
      Als het klantcontact wordt opgevraagd via 'aanleidinggevendKlantcontact' van de interne taak
      Dan zijn alle geregistreerde gegevens terug te lezen

  @eis:C0534-13 @verplicht @rev:23-24 @vereist:it.wijzig @F5241 @vraagstuk:T08
  Regel: Na het beantwoorden is de taak op verwerkt te zetten
    Bron: casus C0534 §3 (2023-04-18); functie F5241 (beide revisies)

    Voorbeeld: de vraag is beantwoord
      Gegeven de interne taak is geregistreerd met:
        | attribuut          | waarde                     |
        | gevraagdeHandeling | Overname gesprek met klant |
        | status             | te verwerken               |
      Als de interne taak wordt gewijzigd met 'status' 'verwerkt'
      Dan is bij het opvragen 'status' gelijk aan wat is gewijzigd

  @eis:C0534-14 @verplicht @rev:23-24 @vereist:it.zoek @vereist:it.wijzig @F3839 @F5241
  Regel: Een verwerkte taak staat niet meer tussen de openstaande taken
    Bron: functie F3839, openstaande (2023-04-18); casus C2716 §1 (2024-03-29)

    Voorbeeld: één van twee taken verwerkt
      Gegeven de interne taak 'overname' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En de interne taak 'nog open' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      Als de interne taak 'overname' wordt gewijzigd met 'status' 'verwerkt'
      Dan is bij het opvragen 'status' gelijk aan wat is gewijzigd
      En heeft de organisatorische eenheid 'Afdeling vergunningen' alleen de interne taak 'nog open' openstaan

  @eis:C0534-15 @aanbevolen @afgeleid @rev:24 @vereist:it.zoek @vereist:it.wijzig @F3839 @F2771 @F5241
  Regel: Een verwerkte taak blijft terug te vinden
    Bron: afgeleid uit besluit 0435 en functie F3839 §Zoek-argumenten (2024-03-29)

    Voorbeeld: zoeken op verwerkt
      Gegeven de interne taak 'overname' bij het klantcontact is geregistreerd
      En de interne taak 'nog open' bij het klantcontact is geregistreerd
      En de interne taak 'overname' is gewijzigd met:
        | attribuut | waarde   |
        | status    | verwerkt |
      Als interne taken worden gezocht op:
        | attribuut                    | waarde           |
        | status                       | verwerkt         |
        | aanleidinggevendKlantcontact | het klantcontact |
      Dan wordt alleen de interne taak 'overname' gevonden
      En is de interne taak 'overname' op te vragen

  @eis:C0534-16 @verplicht @afgeleid @rev:23-24 @vereist:it @vereist:it.zoek @F2120 @F3839
  Regel: Een interne taak bij een onbekend klantcontact wordt geweigerd
    Bron: afgeleid uit functie F2120, altijd gekoppeld aan een bestaand klantcontact (2024-03-29); SIM, 1 (beide revisies)

    Voorbeeld: onbekend klantcontact
      Gegeven een interne taak voor de organisatorische eenheid 'Afdeling vergunningen'
      Maar met een onbekend 'aanleidinggevendKlantcontact'
      Als de interne taak wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'toegewezenAanActor' alleen de geaccepteerde registratie te vinden

  @eis:C0534-17 @verplicht @rev:24 @vereist:it @vereist:it.zoek @F2120 @F3839
  Regel: Een interne taak zonder bestaande uitvoerder wordt geweigerd
    Bron: functie F2120, altijd gekoppeld aan een actor (2024-03-29); VNG CRUD 0.0.3 InterneTaak.required

    Voorbeeld: zonder uitvoerder
      Gegeven een interne taak bij het klantcontact
      Maar zonder 'toegewezenAanActor'
      Als de interne taak wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'aanleidinggevendKlantcontact' alleen de geaccepteerde registratie te vinden

    Voorbeeld: een onbekende uitvoerder
      Gegeven een interne taak bij het klantcontact
      Maar met een onbekende 'toegewezenAanActor'
      Als de interne taak wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'aanleidinggevendKlantcontact' alleen de geaccepteerde registratie te vinden

  @eis:C0534-18 @verplicht @rev:24 @vereist:it @vereist:it.wijzig @F2120 @F5241 @vraagstuk:T08
  Regel: Een onbekende taakstatus wordt geweigerd
    Bron: besluit 0435 (2024-03-29); VNG CRUD 0.0.3 Taakstatus

    Abstract Scenario: registreren met status <status>
      Gegeven een interne taak bij het klantcontact
      Maar met 'status' '<status>'
      Als de interne taak wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'aanleidinggevendKlantcontact' alleen de geaccepteerde registratie te vinden

      Voorbeelden:
        | status    |
        | te doen   |
        | gedaan    |
        | afgedaan  |
        | vervallen |

    Abstract Scenario: wijzigen in status <status>
      Gegeven de interne taak is geregistreerd
      Als de interne taak wordt gewijzigd met:
        | attribuut   | waarde                         |
        | toelichting | De vraag is aan de lijn beantwoord. |
        | status      | <status>                       |
      Dan wordt dit geweigerd met een begrijpelijke melding
      En is de interne taak ongewijzigd
      En wordt dezelfde wijziging zonder 'status' wel geaccepteerd

      Voorbeelden:
        | status    |
        | te doen   |
        | gedaan    |
        | afgedaan  |
        | vervallen |

  @eis:C0534-19 @open-vraag @rev:23-24 @vereist:it @F2120 @F2771
  Regel: Gemeld wordt welke status een taak krijgt als die niet is meegegeven
    Bron: casus C0534 §2, automatisch ingevuld (2023-04-18); functie F2120 tabel, door de afnemer (2024-03-29)

    Voorbeeld: zonder status
      Gegeven een interne taak
      Maar zonder 'status'
      Als de interne taak wordt geregistreerd
      Dan wordt gemeld wat er met 'status' gebeurt

  @eis:C0534-20 @open-vraag @rev:23-24 @vereist:it.zoek @F3839 @vraagstuk:T23
  Regel: Gemeld wordt of taken zonder filter op te vragen zijn
    Bron: functie F3839, medewerker of eenheid verplicht (2023-04-18) tegenover zonder eis (2024-03-29)

    Voorbeeld: geen zoekvoorwaarden
      Als interne taken worden gezocht zonder zoekvoorwaarden
      Dan wordt gemeld of dit wordt geaccepteerd

  @eis:C0534-21 @open-vraag @rev:23-24 @vereist:transactie @F2173 @F2120
  Regel: Gemeld wordt of klantcontact en taak in één keer te registreren zijn
    Bron: casus C0534 §2, functie F2173 en besluit 1565 (2023-04-18); vraagstuk 6577 en besluit 8786 (2024-03-29)

    Voorbeeld: beide in één handeling
      Gegeven een klantcontact met 'onderwerp' 'Dakkapel {merk}'
      En een interne taak in dezelfde handeling als het klantcontact
      Als het klantcontact en de interne taak in één handeling worden geregistreerd
      Dan wordt gemeld of dit wordt geaccepteerd
      En zijn het klantcontact en de interne taak samen vastgelegd

    Voorbeeld: een ongeldige taak laat geen klantcontact achter
      Gegeven een klantcontact met 'onderwerp' 'Dakkapel {merk}'
      En een interne taak in dezelfde handeling als het klantcontact
      Maar met een onbekende 'toegewezenAanActor'
      Als het klantcontact en de interne taak in één handeling worden geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En worden het klantcontact en de interne taak zonder die afwijking wel samen geaccepteerd
      En is bij zoeken op 'onderwerp' alleen de geaccepteerde registratie te vinden

  # Overdracht op het nummer van het klantcontact (2024, variant B)

  @eis:C0534-22 @verplicht @rev:24 @vereist:kc.zoek @vereist:kc.nummer @F3896
  Regel: Een klantcontact is op zijn nummer terug te vinden
    Bron: casus C0534 §3 variant B en functie F3896 (2024-03-29)

    Voorbeeld: twee klantcontacten
      Gegeven het klantcontact 'overkapping' is geregistreerd met:
        | attribuut | waarde                                         |
        | nummer    | {uniek nummer}                                 |
        | onderwerp | Vraag over de vergunning voor een overkapping  |
      En het klantcontact 'dakkapel' is geregistreerd met 'nummer' '{ander uniek nummer}'
      Als klantcontacten worden gezocht op 'nummer' van het klantcontact 'overkapping'
      Dan wordt alleen het klantcontact 'overkapping' gevonden

    Voorbeeld: een nummer dat met hetzelfde begint
      Gegeven het klantcontact 'overkapping' is geregistreerd met 'nummer' '{uniek nummer}'
      En het klantcontact 'dakkapel' is geregistreerd met 'nummer' '{uniek nummer}1'
      Als klantcontacten worden gezocht op 'nummer' van het klantcontact 'overkapping'
      Dan wordt alleen het klantcontact 'overkapping' gevonden

  @eis:C0534-23 @verplicht @rev:24 @vereist:bet @vereist:par @F4936 @F0138
  Regel: De naam van de klant is via de betrokkene en eventueel de partij op te vragen
    Bron: casus C0534 §3 variant B; functies F4936 en F0138 (2024-03-29)

    Voorbeeld: de naam staat bij de betrokkene
      Gegeven het klantcontact is geregistreerd
      En de betrokkene bij het klantcontact is geregistreerd met:
        | attribuut                         | waarde |
        | contactnaam.voornaam              | Jan    |
        | contactnaam.voorvoegselAchternaam | de     |
        | contactnaam.achternaam            | Vries  |
      En de betrokkene 'van een ander' bij het klantcontact 'ander' is geregistreerd
      Als betrokkenen worden gezocht op 'hadKlantcontact' bij het klantcontact
      Dan wordt alleen de betrokkene gevonden
      En is bij elk gevonden object 'contactnaam' gelijk aan wat is geregistreerd

    Voorbeeld: de naam staat bij de partij
      Gegeven de persoon 'Jan de Vries' is geregistreerd met:
        | attribuut                         | waarde |
        | contactnaam.voornaam              | Jan    |
        | contactnaam.voorvoegselAchternaam | de     |
        | contactnaam.achternaam            | Vries  |
      En de betrokkene bij het klantcontact is geregistreerd met als 'wasPartij' de persoon 'Jan de Vries'
      Als betrokkenen worden gezocht op 'hadKlantcontact' bij het klantcontact
      Dan leidt het gevondene naar de persoon 'Jan de Vries'
      En is de persoon 'Jan de Vries' op te vragen

  @eis:C0534-24 @verplicht @rev:24 @vereist:kc.wijzig @F0796 @vraagstuk:T24
  Regel: De collega kan het antwoord aan de inhoud toevoegen zonder dat de rest wijzigt
    Bron: casus C0534 §3 variant B en functie F0796 (2024-03-29)

    Voorbeeld: vraag en antwoord
      Gegeven het klantcontact is geregistreerd met:
        | attribuut | waarde                                                           |
        | onderwerp | Vraag over de vergunning voor een overkapping {eigen kenmerk}    |
        | inhoud    | Klant wil weten of een vergunning nodig is voor een overkapping. |
      Als het klantcontact wordt gewijzigd met 'inhoud' 'Klant wil weten of een vergunning nodig is voor een overkapping.\nAntwoord: Aan klant doorgegeven dat voor de betreffende overkapping alleen een meldingsplicht geldt.'
      Dan is van het klantcontact alleen 'inhoud' gewijzigd

  @eis:C0534-25 @verplicht @rev:24 @vereist:act.kc @F6542
  Regel: De tweede medewerker is ook aan het klantcontact te koppelen
    Bron: casus C0534 §5 en functie F6542 (2024-03-29)

    Voorbeeld: twee medewerkers
      Gegeven het klantcontact is geregistreerd
      En de medewerker 'Nicole van Dijk' is aan het klantcontact gekoppeld
      En de medewerker 'Peter Smit' is geregistreerd
      Als de medewerker 'Peter Smit' aan het klantcontact wordt gekoppeld
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En staan bij het klantcontact alleen de medewerker 'Nicole van Dijk' en de medewerker 'Peter Smit' als actor

  @eis:C0534-26 @open-vraag @afgeleid @rev:24 @vereist:act.kc @F6542
  Regel: Gemeld wordt of dezelfde actor twee keer te koppelen is
    Bron: afgeleid uit besluit 0399, koppelresource (2024-03-29)

    Voorbeeld: nogmaals dezelfde medewerker
      Gegeven het actorKlantcontact 'eerste' is geregistreerd
      En een actorKlantcontact 'tweede' gelijk aan het actorKlantcontact 'eerste'
      Als het actorKlantcontact 'tweede' wordt geregistreerd
      Dan wordt gemeld of dit wordt geaccepteerd
      En wordt gemeld of het actorKlantcontact 'eerste' en het actorKlantcontact 'tweede' dezelfde identificatie hebben

  @eis:C0534-N1 @niet-toetsbaar @rev:23-24
  Regel: De medewerker verbindt het gesprek door en praat met de collega
    Bron: casus C0534 §2 en §3 (beide revisies)
    Reden: telefonie en het gesprek tussen collega's gaan buiten het register om.

  @eis:C0534-N2 @niet-toetsbaar @rev:23-24
  Regel: De collega opent schermen en kiest de taak of het klantcontact
    Bron: casus C0534 §3 (beide revisies)
    Reden: handelingen op het scherm zijn over HTTP niet waar te nemen.

  @eis:C0534-N3 @niet-toetsbaar @rev:24
  Regel: Handeling, vraag, naam of nummer van het klantcontact worden mondeling doorgegeven
    Bron: casus C0534 §3 variant A en B (2024-03-29)
    Reden: wat medewerkers elkaar vertellen bereikt het register niet.

  @eis:C0534-N4 @niet-toetsbaar @rev:24
  Regel: Van een onbekende beller wordt niets geregistreerd
    Bron: casus C0534 §1 en §3 variant A (2024-03-29)
    Reden: niet registreren is een keuze van de afnemer en laat niets na om waar te nemen.
