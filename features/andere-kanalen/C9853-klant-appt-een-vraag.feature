# language: nl
@C9853 @P1b
Functionaliteit: C9853 Klant appt een vraag naar de gemeente

  Een klant stelt een vraag via het app-account van de gemeente. Bij de tekst van 2023-04-18 hoort geen uitgewerkte casus; de eisen volgen de
  tekst van 2024-03-29 waar die met het geschrapte concept van 2023-04-04 en met C1199 overeenkomt. Daarom zijn ze alle afgeleid.

  @eis:C9853-01 @verplicht @afgeleid @rev:24 @vereist:kc.basis @vereist:act.kc @F2173 @F6542
  Regel: Een app-gesprek is als klantcontact te registreren
    Bron: casus C9853 §2 (2024-03-29); concept C9853 §1 (2023-04-04)

    Voorbeeld: het klantcontact
      Gegeven een klantcontact met:
        | attribuut              | waarde                    |
        | kanaal                 | app                       |
        | indicatieContactGelukt | ja                        |
        | vertrouwelijk          | nee                       |
        | plaatsgevondenOp       | 2024-01-24T10:00:12+01:00 |
      Als het klantcontact wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

    Voorbeeld: de app-service als actor
      Gegeven het klantcontact is geregistreerd met 'kanaal' 'app'
      En de geautomatiseerde actor 'App-service' is geregistreerd
      En de geautomatiseerde actor 'Mailservice' is geregistreerd
      Als de geautomatiseerde actor 'App-service' aan het klantcontact wordt gekoppeld
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En staat bij het klantcontact alleen de geautomatiseerde actor 'App-service' als actor

  @eis:C9853-02 @verplicht @afgeleid @rev:24 @vereist:kc.basis @vereist:bij.zoek @F2173 @F8618 @F5492
  Regel: De tekst van het app-gesprek is als inhoud te bewaren, zonder bijlage
    Bron: casus C9853 §2 en §5 (2024-03-29); concept C9853 §1 (2023-04-04)

    Voorbeeld: een gesprek van vier berichten
      Gegeven de bijlage 'van een ander' bij het klantcontact 'ander' is geregistreerd
      En een klantcontact 'gesprek' met:
        | attribuut | waarde                                                                                                                                                                               |
        | kanaal    | app                                                                                                                                                                                  |
        | inhoud    | 10:01 Klant: Hoi 👋\n10:01 Klant: wanneer wordt het vuilnis opgehaald rond kerst?\n10:04 KCC: Goedemorgen! Zaterdag 22 december in plaats van maandag.\n10:05 Klant: Top, dank je 🙏 |
      Als het klantcontact 'gesprek' wordt geregistreerd
      Dan is bij het opvragen 'inhoud' gelijk aan wat is geregistreerd
      En is bij het klantcontact 'ander' alleen de bijlage 'van een ander' te vinden
      En is bij het klantcontact 'gesprek' geen bijlage te vinden

  @eis:C9853-03 @verplicht @afgeleid @rev:24 @vereist:kc.basis @vereist:bij @vereist:bij.zoek @F2173 @F1975 @F5492
  Regel: Het app-gesprek is ook als bijlage vast te leggen, met lege inhoud
    Bron: casus C9853 §1 en §5 (2024-03-29); concept C9853 §1 (2023-04-04)

    Voorbeeld: het gesprek als document
      Gegeven het klantcontact 'gesprek' is geregistreerd met 'inhoud' ''
      En de bijlage 'van een ander' bij het klantcontact 'ander' is geregistreerd
      En een bijlage 'app-gesprek' bij het klantcontact 'gesprek'
      Als de bijlage 'app-gesprek' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is van het klantcontact 'gesprek' 'inhoud' leeg
      En is bij het klantcontact 'gesprek' alleen de bijlage 'app-gesprek' te vinden

  @eis:C9853-04 @open-vraag @afgeleid @rev:24 @vereist:kc.basis @F2173 @F8618 @vraagstuk:T10
  Regel: Gemeld wordt of een app-gesprek zonder onderwerp te registreren is
    Bron: concept C9853 §1, leeg (2023-04-04); casus C9853 §2, vraagstuk (2024-03-29)

    Voorbeeld: zonder onderwerp
      Gegeven een klantcontact met 'kanaal' 'app'
      Maar zonder 'onderwerp'
      Als het klantcontact wordt geregistreerd
      Dan wordt gemeld wat er met 'onderwerp' gebeurt

    Voorbeeld: met een leeg onderwerp
      Gegeven een klantcontact met 'kanaal' 'app'
      Maar met een leeg 'onderwerp'
      Als het klantcontact wordt geregistreerd
      Dan wordt gemeld wat er met 'onderwerp' gebeurt

  @eis:C9853-05 @verplicht @afgeleid @rev:24 @vereist:kc.basis @F2173 @F8618 @vraagstuk:T14
  Regel: Het opgegeven moment van het app-gesprek blijft behouden
    Bron: casus C9853 §2 (2024-03-29)

    Voorbeeld: het laatste bericht
      Gegeven een klantcontact met:
        | attribuut        | waarde                    |
        | kanaal           | app                       |
        | plaatsgevondenOp | 2024-01-24T10:00:12+01:00 |
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'plaatsgevondenOp' gelijk aan wat is geregistreerd

  @eis:C9853-06 @verplicht @afgeleid @rev:24 @vereist:bet @F2599 @F5859
  Regel: De klant is als initiërende betrokkene vast te leggen zonder partij
    Bron: casus C9853 §2 betrokkene en §4 (2024-03-29)

    Voorbeeld: een onbekende klant
      Gegeven een betrokkene met:
        | attribuut | waarde |
        | rol       | klant  |
        | initiator | ja     |
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het opvragen 'wasPartij' leeg

  @eis:C9853-07 @verplicht @afgeleid @rev:24 @vereist:da.betrokkene @F1995 @F2806 @F6634
  Regel: Het app-nummer is als digitaal adres van de betrokkene vast te leggen
    Bron: casus C9853 §3 en functie F1995 (2024-03-29)

    Abstract Scenario: als <soort>
      Gegeven de betrokkene is geregistreerd
      En het digitaal adres 'ander' van de betrokkene 'ander' is geregistreerd
      En een digitaal adres van de betrokkene met:
        | attribuut          | waarde      |
        | soortDigitaalAdres | <soort>     |
        | adres              | 0622300190  |
        | omschrijving       | App-verkeer |
      Als het digitaal adres wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij de betrokkene alleen het digitaal adres te vinden

      Voorbeelden:
        | soort    |
        | Whatsapp |
        | Telefoon |

  @eis:C9853-08 @verplicht @afgeleid @rev:24 @vereist:bet @vereist:da.betrokkene @vereist:da.partij @F2599 @F1995 @F4936 @vraagstuk:T15
  Regel: Een overeenkomend telefoonnummer koppelt geen partij
    Bron: casus C9853 §4 (2024-03-29); besluit 3485 (2023-04-18)

    Voorbeeld: een bekende partij met dit nummer
      Gegeven het digitaal adres 'van de partij' van de persoon 'Jan Janssen' is geregistreerd met 'adres' '0622300190'
      En de betrokkene 'eerder' van de persoon 'Jan Janssen' is geregistreerd
      En de betrokkene 'onbekend' bij het klantcontact 'app' is geregistreerd
      En een digitaal adres 'app-nummer' van de betrokkene 'onbekend' met 'adres' '0622300190'
      Als het digitaal adres 'app-nummer' wordt geregistreerd
      Dan is bij het opvragen 'verstrektDoorPartij' leeg
      En is van de betrokkene 'onbekend' 'wasPartij' leeg
      En is bij de persoon 'Jan Janssen' alleen de betrokkene 'eerder' te vinden

  @eis:C9853-09 @optioneel @afgeleid @rev:24 @vereist:bet.wijzig @vereist:par @F3246
  Regel: Na authenticatie is een partij aan de betrokkene te koppelen
    Bron: casus C9853 §4 en functie F3246 (2024-03-29)

    Voorbeeld: een bekende partij
      Gegeven de persoon 'Jan Janssen' is geregistreerd
      En de betrokkene is geregistreerd
      Als de betrokkene wordt gewijzigd met als 'wasPartij' de persoon 'Jan Janssen'
      Dan is van de betrokkene alleen 'wasPartij' gewijzigd

  @eis:C9853-10 @optioneel @afgeleid @rev:24 @vereist:par @vereist:pid @vereist:bet.wijzig @F7554 @F6257 @F3246
  Regel: Na authenticatie is een nieuwe partij te registreren en te koppelen
    Bron: casus C9853 §4 en functie F7554 (2024-03-29)

    Voorbeeld: een nog onbekende partij
      Gegeven de betrokkene is geregistreerd
      En de persoon 'Jan Janssen' is geregistreerd
      En de partij-identificator van de persoon 'Jan Janssen' is geregistreerd
      Als de betrokkene wordt gewijzigd met als 'wasPartij' de persoon 'Jan Janssen'
      Dan is van de betrokkene alleen 'wasPartij' gewijzigd
      En zijn de persoon 'Jan Janssen' en de partij-identificator op te vragen

  @eis:C9853-11 @verplicht @afgeleid @rev:24 @vereist:it @vereist:it.zoek @F2120 @F3839
  Regel: Het KCC vindt een openstaande taak bij het app-gesprek
    Bron: casus C9853 §6 (2024-03-29)

    Voorbeeld: lezen en bepalen wat nodig is
      Gegeven de interne taak 'van een ander' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En het klantcontact 'gesprek' is geregistreerd met 'kanaal' 'app'
      En een interne taak 'lezen' met:
        | attribuut                    | waarde                                            |
        | gevraagdeHandeling           | Lezen en bepalen benodigde actie                  |
        | aanleidinggevendKlantcontact | het klantcontact 'gesprek'                        |
        | toegewezenAanActor           | de organisatorische eenheid 'Klantcontactcentrum' |
      Als de interne taak 'lezen' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En heeft de organisatorische eenheid 'Klantcontactcentrum' alleen de interne taak 'lezen' openstaan

  @eis:C9853-12 @aanbevolen @afgeleid @rev:23 @vereist:kc.basis @vereist:bet @F2173 @F2599 @F8618
  Regel: Een antwoord per app is als apart klantcontact vast te leggen
    Bron: concept C9853 §2 (2023-04-04); casus C1199 §2 variant A (2023-04-18)

    Voorbeeld: een tweede klantcontact
      Gegeven het klantcontact 'vraag' is geregistreerd met 'kanaal' 'app'
      En van het klantcontact 'vraag' is de stand genoteerd
      En een klantcontact 'antwoord' met 'kanaal' 'app'
      Als het klantcontact 'antwoord' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En hebben het klantcontact 'vraag' en het klantcontact 'antwoord' elk een eigen identificatie
      En is het klantcontact 'vraag' ongewijzigd

    Voorbeeld: op initiatief van de gemeente
      Gegeven een betrokkene bij het klantcontact 'antwoord' met:
        | attribuut | waarde |
        | rol       | klant  |
        | initiator | nee    |
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

  @eis:C9853-13 @aanbevolen @afgeleid @rev:24 @vereist:kc.basis @F2173 @F8618
  Regel: Emoji's in een app-gesprek blijven behouden
    Bron: afgeleid uit concept C9853 §1, platte tekst (2023-04-04)

    Abstract Scenario: <soort>
      Gegeven een klantcontact met:
        | attribuut | waarde  |
        | kanaal    | app     |
        | inhoud    | <tekst> |
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'inhoud' gelijk aan wat is geregistreerd

      Voorbeelden:
        | soort                      | tekst                         |
        | huidskleur en variant      | Hoi 👋🏽 wanneer komt de 🗑️?     |
        | samengesteld met verbinder | Groet van de familie 👩‍👩‍👧‍👦 |
        | vlag van twee letters      | 🇳🇱 en de vlag van Wales 🏴󠁧󠁢󠁷󠁬󠁳󠁿    |
        | alleen een emoji           | 👍                            |

  @eis:C9853-14 @verplicht @afgeleid @rev:24 @vereist:da.betrokkene @F1995 @F2806 @vraagstuk:T11
  Regel: Een te lange omschrijving wordt niet stilzwijgend afgekapt
    Bron: afgeleid uit gegevenswoordenboek, Omschrijving-kort (40), en casus C9853 §3, 60 tekens (2024-03-29)

    Voorbeeld: de omschrijving van de casus
      Gegeven een digitaal adres met 'omschrijving' 'Opgenomen naar aanleiding van een plaatsgevonden app-verkeer'
      Als het digitaal adres wordt geregistreerd
      Dan is 'omschrijving' geweigerd of volledig bewaard

    Voorbeeld: één teken te lang
      Gegeven een digitaal adres waarvan 'omschrijving' 41 tekens 'met accenten' telt
      Als het digitaal adres wordt geregistreerd
      Dan is 'omschrijving' geweigerd of volledig bewaard

  @eis:C9853-N1 @niet-toetsbaar @rev:24
  Regel: Bepaald wordt wanneer een app-gesprek is afgerond en één klantcontact wordt
    Bron: casus C9853 inleiding (2024-03-29)
    Reden: de bron noemt dit zelf een open vraag en de afnemer beslist; het register krijgt alleen het resultaat.

  @eis:C9853-N2 @niet-toetsbaar @rev:24
  Regel: Losse berichten worden tot één geheel verwerkt en de klant kan zich in de app authenticeren
    Bron: casus C9853 inleiding en §4 (2024-03-29)
    Reden: verwerking van berichten en authenticatie gebeuren buiten het register.

  @eis:C9853-N3 @niet-toetsbaar @rev:24
  Regel: Van het app-gesprek wordt een informatieobject gemaakt
    Bron: casus C9853 §1 (2024-03-29)
    Reden: dat gebeurt in een documentenregister, buiten deze standaard.
