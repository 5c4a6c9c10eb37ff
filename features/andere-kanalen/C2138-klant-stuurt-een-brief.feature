# language: nl
@C2138 @P1b
Functionaliteit: C2138 Klant stuurt een brief naar de gemeente

  Wijkt af van C1199: het gaat om post die niet aan een afdeling is gericht. De brief wordt gescand, scan en meegestuurde stukken worden
  bijlagen, en onderwerp en inhoud blijven leeg tenzij de tekst wordt herkend. Een reactie, langs welk kanaal ook, is een nieuw klantcontact.

  @eis:C2138-01 @verplicht @rev:23-24 @vereist:kc.basis @vereist:act.kc @F2173 @F6542 @F5592
  Regel: Een ontvangen brief is als klantcontact via post te registreren door een scanstraat
    Bron: casus C2138 §1 (2023-04-18) en §2 (2024-03-29); functie F5592 (2024-03-29)

    Voorbeeld: het klantcontact
      Gegeven een klantcontact met:
        | attribuut              | waarde                    |
        | kanaal                 | post                      |
        | indicatieContactGelukt | ja                        |
        | vertrouwelijk          | nee                       |
        | plaatsgevondenOp       | 2024-01-24T10:00:12+01:00 |
      Als het klantcontact wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

    Voorbeeld: de scanstraat als actor
      Gegeven het klantcontact is geregistreerd met 'kanaal' 'post'
      En de geautomatiseerde actor 'Scanstraat postkamer' is geregistreerd met 'functie' 'scanstraat'
      En de geautomatiseerde actor 'Mailservice' is geregistreerd
      Als de geautomatiseerde actor 'Scanstraat postkamer' aan het klantcontact wordt gekoppeld
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En staat bij het klantcontact alleen de geautomatiseerde actor 'Scanstraat postkamer' als actor
      En is de geautomatiseerde actor 'Scanstraat postkamer' op te vragen

  @eis:C2138-02 @verplicht @rev:23-24 @vereist:kc.basis @F2173 @F8618
  Regel: De inhoud van een gescande brief mag leeg blijven
    Bron: casus C2138 §1 (2023-04-18) en §2 (2024-03-29); SIM 0.0.6, inhoud 0..1

    Voorbeeld: alleen een onderwerp
      Gegeven een klantcontact met:
        | attribuut | waarde                |
        | kanaal    | post                  |
        | onderwerp | Brief {eigen kenmerk} |
      Maar zonder 'inhoud'
      Als het klantcontact wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het opvragen 'inhoud' leeg

  @eis:C2138-03 @open-vraag @rev:23-24 @vereist:kc.basis @F2173 @F8618 @vraagstuk:T10
  Regel: Gemeld wordt of een brief zonder onderwerp te registreren is
    Bron: casus C2138 §1, leeg (2023-04-18) en §2, vraagstuk (2024-03-29); VNG CRUD 0.0.3 Klantcontact.required

    Voorbeeld: zonder onderwerp
      Gegeven een klantcontact met 'kanaal' 'post'
      Maar zonder 'onderwerp'
      Als het klantcontact wordt geregistreerd
      Dan wordt gemeld wat er met 'onderwerp' gebeurt

    Voorbeeld: met een leeg onderwerp
      Gegeven een klantcontact met 'kanaal' 'post'
      Maar met een leeg 'onderwerp'
      Als het klantcontact wordt geregistreerd
      Dan wordt gemeld wat er met 'onderwerp' gebeurt

  @eis:C2138-04 @optioneel @rev:23-24 @vereist:kc.basis @F2173 @F8618
  Regel: Desgewenst wordt de herkende tekst als inhoud bewaard
    Bron: casus C2138 §1, indien gewenst (2023-04-18) en §2 (2024-03-29)

    Voorbeeld: met leesfouten van de herkenning
      Gegeven een klantcontact met:
        | attribuut | waarde                                                                                                                     |
        | kanaal    | post                                                                                                                       |
        | inhoud    | Geachte heer/rnevrouw,\n\n0p 3 januari heb ik u geschreven 0ver de sloot achter mijn huis. lk heb n0g geen antw00rd.\n\n~§ |
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'inhoud' gelijk aan wat is geregistreerd

  @eis:C2138-05 @verplicht @rev:23-24 @vereist:bij @vereist:bij.zoek @F1975 @F5492
  Regel: De scan en de meegestuurde stukken zijn als bijlagen vast te leggen
    Bron: casus C2138 §1 (2023-04-18) en §4 (2024-03-29)

    Voorbeeld: de scan en een plattegrond
      Gegeven het klantcontact is geregistreerd met 'kanaal' 'post'
      En de bijlage 'scan' bij het klantcontact is geregistreerd
      En de bijlage 'van een ander' bij het klantcontact 'ander' is geregistreerd
      En een bijlage 'plattegrond' bij het klantcontact
      Als de bijlage 'plattegrond' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En zijn bij het klantcontact alleen de bijlage 'scan' en de bijlage 'plattegrond' te vinden

  @eis:C2138-06 @verplicht @rev:23-24 @vereist:kc.basis @F2173 @F8618 @vraagstuk:T14
  Regel: De opgegeven datum van ontvangst blijft behouden
    Bron: casus C2138 §1 (2023-04-18); gegevenswoordenboek Klantcontact, Plaatsgevonden op (2024-03-29)

    Abstract Scenario: ontvangen op <moment>
      Gegeven een klantcontact met:
        | attribuut        | waarde   |
        | kanaal           | post     |
        | plaatsgevondenOp | <moment> |
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'plaatsgevondenOp' gelijk aan wat is geregistreerd

      Voorbeelden:
        | moment                    |
        | 2024-01-24T10:00:12+01:00 |
        | 2024-01-21T00:00:00+01:00 |
        | 1999-12-31T23:59:59+01:00 |

  @eis:C2138-07 @optioneel @rev:23-24 @vereist:it @vereist:it.zoek @F2120 @F3839
  Regel: Voor het lezen van de brief is een taak voor het KCC vast te leggen
    Bron: casus C2138 §2, via casus C1199 §1 (2023-04-18), en §5, mogelijk (2024-03-29)

    Voorbeeld: lezen en bepalen wat nodig is
      Gegeven de interne taak 'van een ander' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En het klantcontact 'brief' is geregistreerd met 'kanaal' 'post'
      En een interne taak 'lezen' met:
        | attribuut                    | waarde                                            |
        | gevraagdeHandeling           | Lezen en bepalen benodigde actie                  |
        | aanleidinggevendKlantcontact | het klantcontact 'brief'                          |
        | toegewezenAanActor           | de organisatorische eenheid 'Klantcontactcentrum' |
      Als de interne taak 'lezen' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En heeft de organisatorische eenheid 'Klantcontactcentrum' alleen de interne taak 'lezen' openstaan

  @eis:C2138-08 @optioneel @rev:24 @vereist:bet @vereist:adres @F2599 @F5859
  Regel: Het correspondentieadres van de afzender is bij de betrokkene vast te leggen
    Bron: casus C2138 §2 betrokkene, als het te achterhalen is (2024-03-29)

    Abstract Scenario: <soort>
      Gegeven een betrokkene met:
        | attribuut                        | waarde   |
        | correspondentieadres.adresregel1 | <regel1> |
        | correspondentieadres.adresregel2 | <regel2> |
        | correspondentieadres.adresregel3 | <regel3> |
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

      Voorbeelden:
        | soort                | regel1                                                                           | regel2                                                                           | regel3             |
        | straat en nummer     | Dennenstraat 35                                                                  | 3552RA Utrecht                                                                   |                    |
        | postbus              | Postbus 2700                                                                     | 3200 TD Turfstad                                                                 |                    |
        | buitenlands          | Chaussée d’Anvers 12, boîte 4                                                    | 1000 Bruxelles                                                                   | België/Belgique    |
        | regels van 80 tekens | Dwarsstraat-achter-de-Sint-Janskerk-te-Bergen-op-Zoom 123, Unit Ärger-Öst-Übrig, | 4611 AA Bergen op Zoom, ingang aan de achterzijde bij de fietsenstalling, 2e bel | t.a.v. de bewoners |

  @eis:C2138-09 @optioneel @rev:24 @vereist:bet @vereist:adres @F2599 @F5859
  Regel: Het adres is ook als verwijzing naar de BAG vast te leggen
    Bron: besluit 8841 en gegevenswoordenboek Correspondentieadres (2024-03-29)

    Voorbeeld: alleen de nummeraanduiding
      Gegeven een betrokkene met 'correspondentieadres.nummeraanduidingId' '0518200000637599'
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

    Voorbeeld: nummeraanduiding en adresregels
      Gegeven een betrokkene met:
        | attribuut                               | waarde           |
        | correspondentieadres.nummeraanduidingId | 0518200000637599 |
        | correspondentieadres.adresregel1        | Dennenstraat 35  |
        | correspondentieadres.adresregel2        | 3552RA Utrecht   |
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

  @eis:C2138-10 @verplicht @afgeleid @rev:24 @vereist:bet @vereist:par @vereist:adres @F2599 @F0138
  Regel: Een adres uit een brief komt niet bij een partij terecht
    Bron: afgeleid uit basisterminologie §Betrokkene en §Partij en gegevenswoordenboek Betrokkene, toelichting (2024-03-29)

    Abstract Scenario: partij <situatie>
      Gegeven de persoon is geregistreerd met 'correspondentieadres.adresregel1' '<eigen adres>'
      En van de persoon is de stand genoteerd
      En een betrokkene van de persoon met:
        | attribuut                        | waarde          |
        | correspondentieadres.adresregel1 | Dennenstraat 35 |
        | correspondentieadres.adresregel2 | 3552RA Utrecht  |
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is de persoon ongewijzigd

      Voorbeelden:
        | situatie            | eigen adres           |
        | met een eigen adres | Van Puffelenstraat 23 |
        | zonder adres        |                       |

  @eis:C2138-11 @verplicht @rev:23-24 @vereist:kc.basis @vereist:bet @F2173 @F2599 @F8618
  Regel: Een reactie is een nieuw klantcontact, ook via een ander kanaal
    Bron: casus C2138 §2 en gegevenswoordenboek Klantcontact, toelichting (2023-04-18)

    Voorbeeld: een telefoontje als reactie op de brief
      Gegeven het klantcontact 'brief' is geregistreerd met 'kanaal' 'post'
      En van het klantcontact 'brief' is de stand genoteerd
      En een klantcontact 'reactie' met:
        | attribuut | waarde                                     |
        | kanaal    | Telefoon                                   |
        | inhoud    | Klant gebeld naar aanleiding van de brief. |
      Als het klantcontact 'reactie' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En hebben het klantcontact 'brief' en het klantcontact 'reactie' elk een eigen identificatie
      En is het klantcontact 'brief' ongewijzigd

    Voorbeeld: op initiatief van de gemeente
      Gegeven het klantcontact 'brief' is geregistreerd met 'kanaal' 'post'
      En van het klantcontact 'brief' is de stand genoteerd
      En een betrokkene bij het klantcontact 'reactie' met:
        | attribuut | waarde |
        | rol       | klant  |
        | initiator | nee    |
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is het klantcontact 'brief' ongewijzigd

  @eis:C2138-12 @verplicht @rev:24 @vereist:kc.basis @F2173 @F8618
  Regel: Een klantcontact is als vertrouwelijk te markeren
    Bron: gegevenswoordenboek Klantcontact, Vertrouwelijk; casus C2138 §2, nader te onderzoeken (2024-03-29)

    Abstract Scenario: vertrouwelijk <vertrouwelijk>
      Gegeven een klantcontact met:
        | attribuut     | waarde          |
        | kanaal        | post            |
        | vertrouwelijk | <vertrouwelijk> |
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'vertrouwelijk' gelijk aan wat is geregistreerd

      Voorbeelden:
        | vertrouwelijk |
        | ja            |
        | nee           |

  @eis:C2138-13 @open-vraag @rev:24 @vereist:adres @F2599 @F5859 @vraagstuk:T25
  Regel: Gemeld wordt welke landcodering wordt gebruikt
    Bron: casus C2138 en functie F2173, 003, tegenover de voorbeeldvulling van de lijst Land, tabel 34 (2024-03-29)

    Abstract Scenario: <land> als <codering>
      Gegeven een betrokkene met 'correspondentieadres.adresregel1' 'Dennenstraat 35'
      Maar met 'correspondentieadres.land' '<code>'
      Als de betrokkene wordt geregistreerd
      Dan wordt gemeld wat er met 'correspondentieadres.land' gebeurt

      Voorbeelden:
        | land      | codering              | code |
        | Nederland | code van twee letters | NL   |
        | België    | code van twee letters | BE   |
        | Nederland | code van drie letters | NLD  |
        | Nederland | landentabel 34        | 6030 |
        | België    | landentabel 34        | 5010 |
        | Nederland | voorbeeld van de case | 003  |

  @eis:C2138-N1 @niet-toetsbaar @rev:23
  Regel: De brief wordt geopend, gescand, herkend en gelezen, met aandacht voor leesfouten
    Bron: casus C2138 §1 (2023-04-18)
    Reden: wat in de postkamer en de scanstraat gebeurt is over HTTP niet waar te nemen.

  @eis:C2138-N2 @niet-toetsbaar @rev:24
  Regel: Van de scan wordt een informatieobject gemaakt
    Bron: casus C2138 §1 (2024-03-29)
    Reden: dat gebeurt in een documentenregister, buiten deze standaard.

  @eis:C2138-N3 @niet-toetsbaar @rev:23-24
  Regel: Als moment geldt de dag van ontvangst of het scannen, en niet de datum in de brief
    Bron: casus C2138 §1 (2023-04-18) en §2 (2024-03-29)
    Reden: welk moment wordt opgegeven kiest de afnemer; getoetst wordt dat het register het behoudt (C2138-06).
