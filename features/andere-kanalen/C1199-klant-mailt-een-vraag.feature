# language: nl
@C1199 @P1b
Functionaliteit: C1199 Klant mailt een vraag naar de gemeente

  Software leest de postbus uit, registreert elke e-mail met wat eraan hangt als klantcontact en zet een taak klaar voor het KCC. Na het lezen
  antwoordt een medewerker meteen (variant A) of pakt een collega het op (variant B). De andere schriftelijke kanalen wijken van deze casus af.

  # Automatische registratie

  @eis:C1199-01 @verplicht @rev:23-24 @vereist:kc.basis @F2173 @F8618
  Regel: Een ontvangen e-mail is als klantcontact te registreren met onderwerp en tekst van de mail
    Bron: casus C1199 §1 tabel (2023-04-18) en §2 (2024-03-29)

    Voorbeeld: vraag over het ophalen van vuilnis
      Gegeven een klantcontact met:
        | attribuut              | waarde                                                                                                                                                                                                                                                                                                           |
        | kanaal                 | e-mail                                                                                                                                                                                                                                                                                                           |
        | onderwerp              | Ophaalschema vuilnis {eigen kenmerk}                                                                                                                                                                                                                                                                             |
        | inhoud                 | LS, Ik vraag me af wanneer het huisvuil wordt opgehaald rond 1e kerstdag. Normaal gesproken komt de vuilniswagen op maandag, maar ik neem aan dat dit ivm kerst niet het geval is. Ik hoor graag op welke dag ik het huisvuil aan de straat kan zetten. Alvast dank voor uw reactie. Met vriendelijke groet, ... |
        | indicatieContactGelukt | ja                                                                                                                                                                                                                                                                                                               |
        | vertrouwelijk          | nee                                                                                                                                                                                                                                                                                                              |
      Als het klantcontact wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

    Abstract Scenario: onderwerpregel <soort>
      Gegeven een klantcontact met:
        | attribuut | waarde      |
        | kanaal    | e-mail      |
        | onderwerp | <onderwerp> |
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'onderwerp' gelijk aan wat is geregistreerd

      Voorbeelden:
        | soort            | onderwerp                                      |
        | van een antwoord | Re: FW: Ophaalschema vuilnis [zaak #123]       |
        | met accenten     | Vraag van Zoë Çelik-Ñuñez over café ’t Hoekje  |
        | met een teken    | 🎄 Kerst: wanneer wordt het vuilnis opgehaald? |

  @eis:C1199-02 @verplicht @rev:23-24 @vereist:kc.basis @F2173 @F8618
  Regel: De tekst van de mail wordt als platte tekst bewaard, zonder dat opmaak of tekens veranderen
    Bron: casus C1199 §1, platte tekst (2023-04-18) en §2 (2024-03-29)

    Abstract Scenario: <soort>
      Gegeven een klantcontact met:
        | attribuut | waarde  |
        | kanaal    | e-mail  |
        | inhoud    | <tekst> |
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'inhoud' gelijk aan wat is geregistreerd

      Voorbeelden:
        | soort                  | tekst                                                       |
        | opmaak en leestekens   | <b>kerst</b> & "huisvuil" €10                               |
        | gecodeerde opmaak      | &lt;b&gt;kerst&lt;/b&gt; &amp; %3Cp%3E                      |
        | lijkt op een script    | <script>alert(1)</script> en 1=1; -- klaar                  |
        | alinea's en een citaat | LS,\r\n\r\n> Op 4 april schreef u:\r\n>\tkerst\r\n\r\nGroet |
        | regeleinden van Unix   | LS,\n\nAlvast dank.\n\nGroet                                |
        | Turks en Tsjechisch    | Yılmaz en Šťastný                                           |
        | Arabisch               | متى يتم جمع القمامة؟                                        |
        | emoji met huidskleur   | Alvast dank 👋🏽                                              |

  @eis:C1199-03 @verplicht @rev:23-24 @vereist:act @vereist:act.kc @F6542 @F5592 @F5002
  Regel: Een geautomatiseerde actor kan als enige actor bij een klantcontact staan
    Bron: casus C1199 §1 tabel (2023-04-18) en §2 actorKlantcontact (2024-03-29)

    Voorbeeld: de mailservice
      Gegeven het klantcontact is geregistreerd met 'kanaal' 'e-mail'
      En de geautomatiseerde actor 'Mailservice' is geregistreerd
      En de medewerker 'Nicole van Dijk' is geregistreerd
      Als de geautomatiseerde actor 'Mailservice' aan het klantcontact wordt gekoppeld
      Dan staat bij het klantcontact alleen de geautomatiseerde actor 'Mailservice' als actor
      En is de geautomatiseerde actor 'Mailservice' op te vragen

  @eis:C1199-04 @verplicht @rev:23-24 @vereist:bet @F2599 @F5859
  Regel: De afzender geldt als initiatiefnemer in de rol klant, zonder dat naam of partij bekend is
    Bron: casus C1199 §1 tabel, Initiatiefnemer en Klant (2023-04-18) en §2 betrokkene (2024-03-29)

    Voorbeeld: een onbekende afzender
      Gegeven een betrokkene met:
        | attribuut | waarde |
        | rol       | klant  |
        | initiator | ja     |
      Maar zonder 'contactnaam'
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het opvragen 'wasPartij' leeg
      En is bij het opvragen 'contactnaam' leeg

  @eis:C1199-05 @verplicht @rev:24 @vereist:kc.basis @F2173 @F8618 @vraagstuk:T14
  Regel: Het moment van ontvangst wordt als moment van het contact bewaard
    Bron: casus C1199 §2 (2024-03-29); gegevenswoordenboek Klantcontact, Plaatsgevonden op (2024-03-29)

    Abstract Scenario: ontvangen op <moment>
      Gegeven een klantcontact met:
        | attribuut        | waarde   |
        | kanaal           | e-mail   |
        | plaatsgevondenOp | <moment> |
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'plaatsgevondenOp' gelijk aan wat is geregistreerd

      Voorbeelden:
        | moment                    |
        | 2023-11-20T11:59:00+01:00 |
        | 2023-11-20T00:00:00+01:00 |
        | 2023-11-20T23:30:00-05:00 |

  @eis:C1199-06 @verplicht @rev:24 @vereist:da.betrokkene @F1995 @F2806 @F6634
  Regel: Het e-mailadres van de afzender is bij de betrokkene vast te leggen
    Bron: casus C1199 §3 en functie F1995 (2024-03-29)

    Abstract Scenario: <adres>
      Gegeven de betrokkene is geregistreerd
      En het digitaal adres 'ander' van de betrokkene 'ander' is geregistreerd
      En een digitaal adres van de betrokkene met:
        | attribuut          | waarde               |
        | soortDigitaalAdres | E-mail               |
        | adres              | <adres>              |
        | omschrijving       | Uit ontvangen e-mail |
      Als het digitaal adres wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij de betrokkene alleen het digitaal adres te vinden

      Voorbeelden:
        | adres                                                                            |
        | jan.janssen@VNG.nl                                                               |
        | jan+kerst@example.nl                                                             |
        | jan@post.afdeling.example.nl                                                     |
        | jan@käse-hoek.example                                                            |
        | jan.janssen.namens.de.bewoners-vereniging@afvalvragen.rond.feestdagen.example.nl |

    Voorbeeld: te vinden op het adres zelf
      Gegeven een digitaal adres met:
        | attribuut          | waarde                  |
        | soortDigitaalAdres | E-mail                  |
        | adres              | Jan.{uniek e-mailadres} |
        | omschrijving       | Uit ontvangen e-mail    |
      En het digitaal adres 'ander' is geregistreerd met:
        | attribuut          | waarde                    |
        | soortDigitaalAdres | E-mail                    |
        | adres              | {ander uniek e-mailadres} |
      Als het digitaal adres wordt geregistreerd
      Dan is bij het opvragen 'adres' gelijk aan wat is geregistreerd
      En wordt bij zoeken op 'adres' alleen het digitaal adres gevonden

  @eis:C1199-07 @verplicht @rev:23-24 @vereist:bet @vereist:da.partij @F2599 @F1995 @F4936 @vraagstuk:T15
  Regel: Een partij met hetzelfde e-mailadres wordt niet vanzelf gekoppeld
    Bron: casus C1199 §4 (2024-03-29); besluit 3485 (2023-04-18)

    Voorbeeld: een bekende partij met dit adres
      Gegeven het digitaal adres 'van de partij' van de persoon 'Jan Janssen' is geregistreerd met:
        | attribuut          | waarde              |
        | soortDigitaalAdres | E-mail              |
        | adres              | {uniek e-mailadres} |
      En de betrokkene 'eerder' van de persoon 'Jan Janssen' is geregistreerd
      En de betrokkene 'afzender' bij het klantcontact 'e-mail' is geregistreerd
      En een digitaal adres 'van de afzender' van de betrokkene 'afzender' met:
        | attribuut          | waarde              |
        | soortDigitaalAdres | E-mail              |
        | adres              | {uniek e-mailadres} |
      Als het digitaal adres 'van de afzender' wordt geregistreerd
      Dan is bij het opvragen 'verstrektDoorPartij' leeg
      En is van de betrokkene 'afzender' 'wasPartij' leeg
      En is bij de persoon 'Jan Janssen' alleen de betrokkene 'eerder' te vinden

  @eis:C1199-08 @optioneel @rev:24 @vereist:bet.wijzig @vereist:par @F3246 @F4936
  Regel: Een later vastgestelde partij is alsnog aan de betrokkene te koppelen
    Bron: casus C1199 §4, kan, en functie F3246 (2024-03-29)

    Voorbeeld: de afzender blijkt bekend
      Gegeven de persoon 'Jan Janssen' is geregistreerd
      En de betrokkene 'ander' bij het klantcontact 'ander' is geregistreerd
      En de betrokkene 'afzender' bij het klantcontact 'e-mail' is geregistreerd
      Als de betrokkene 'afzender' wordt gewijzigd met als 'wasPartij' de persoon 'Jan Janssen'
      Dan is van de betrokkene 'afzender' alleen 'wasPartij' gewijzigd
      En is bij de persoon 'Jan Janssen' alleen de betrokkene 'afzender' te vinden

  # Bijlagen

  @eis:C1199-09 @verplicht @rev:23-24 @vereist:bij @F1975 @F6230
  Regel: De e-mail zelf is als bijlage bij het klantcontact vast te leggen
    Bron: casus C1199 §1 (2023-04-18) en §5 (2024-03-29); functie F1975 (2024-03-29)

    Abstract Scenario: identificatie als <vorm>
      Gegeven het klantcontact is geregistreerd met 'kanaal' 'e-mail'
      En een bijlage met:
        | attribuut                         | waarde             |
        | wasBijlageVanKlantcontact         | het klantcontact   |
        | objectidentificator.objectId      | <identificatie>    |
        | objectidentificator.objecttype    | Informatieobject   |
        | objectidentificator.soortObjectId | Identificatie      |
        | objectidentificator.register      | Documentenregister |
      Als de bijlage wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

      Voorbeelden:
        | vorm  | identificatie             |
        | getal | 987298727729889902878     |
        | UUID  | {onbekende identificatie} |
        | tekst | DOCUMENT-2023-0000000012  |

  @eis:C1199-10 @verplicht @rev:23-24 @vereist:bij @vereist:bij.zoek @F1975 @F5492
  Regel: Elke meegestuurde bijlage is apart vast te leggen en vanuit het klantcontact terug te vinden
    Bron: casus C1199 §1 (beide revisies) en §5 (2024-03-29); functie F5492 (2024-03-29)

    Voorbeeld: de mail en twee bijlagen
      Gegeven de bijlage 'e-mail' bij het klantcontact is geregistreerd
      En de bijlage 'foto' bij het klantcontact is geregistreerd
      En de bijlage 'brief' bij het klantcontact is geregistreerd
      Als bijlagen worden gezocht op 'wasBijlageVanKlantcontact' bij het klantcontact
      Dan worden alleen de bijlage 'e-mail', de bijlage 'foto' en de bijlage 'brief' gevonden
      En is bij elk gevonden object 'objectidentificator' gelijk aan wat is geregistreerd

  @eis:C1199-11 @verplicht @rev:24 @vereist:bij @vereist:bij.zoek @F5492
  Regel: Bijlagen van een ander klantcontact komen niet mee
    Bron: functie F5492 (2024-03-29)

    Voorbeeld: twee e-mails met elk een bijlage
      Gegeven de bijlage 'van de eerste' bij het klantcontact 'eerste' is geregistreerd
      En de bijlage 'van de tweede' bij het klantcontact 'tweede' is geregistreerd
      Als bijlagen worden gezocht op 'wasBijlageVanKlantcontact' bij het klantcontact 'eerste'
      Dan wordt alleen de bijlage 'van de eerste' gevonden
      En is bij het klantcontact 'tweede' alleen de bijlage 'van de tweede' te vinden

  @eis:C1199-12 @verplicht @afgeleid @rev:24 @vereist:bij @F1975 @F5492 @vraagstuk:T13
  Regel: Een bijlage zonder bestaand klantcontact of met een onvolledige verwijzing wordt geweigerd
    Bron: afgeleid uit VNG CRUD 0.0.3 Bijlage.required en Identificator.required en functie F1975 (2024-03-29)

    Voorbeeld: onbekend klantcontact
      Gegeven een bijlage
      Maar met een onbekend 'wasBijlageVanKlantcontact'
      Als de bijlage wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'objectidentificator' alleen de geaccepteerde registratie te vinden

    Voorbeeld: zonder objectId
      Gegeven een bijlage bij het klantcontact
      Maar zonder 'objectidentificator.objectId'
      Als de bijlage wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'wasBijlageVanKlantcontact' alleen de geaccepteerde registratie te vinden

  @eis:C1199-13 @verplicht @rev:23-24 @vereist:kc.basis @vereist:bij @F2173 @F1975 @F8618
  Regel: Een mail zonder tekst is zonder inhoud te registreren
    Bron: gegevenswoordenboek Bijlage, toelichting (2024-03-29); SIM, inhoud 0..1 (beide revisies)

    Voorbeeld: het klantcontact
      Gegeven een klantcontact met 'kanaal' 'e-mail'
      Maar zonder 'inhoud'
      Als het klantcontact wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het opvragen 'inhoud' leeg

    Voorbeeld: alleen een bijlage
      Gegeven het klantcontact is geregistreerd met 'inhoud' ''
      En een bijlage bij het klantcontact
      Als de bijlage wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is van het klantcontact 'inhoud' leeg

  @eis:C1199-14 @verplicht @afgeleid @rev:24 @vereist:kc.basis @F2173 @F8618 @vraagstuk:T11
  Regel: Een lange mail wordt niet stilzwijgend afgekapt
    Bron: afgeleid uit gegevenswoordenboek, datatype Tekst, en basisterminologie §Inhoud (2024-03-29)

    Abstract Scenario: <lengte> tekens <soort>
      Gegeven een klantcontact waarvan 'inhoud' <lengte> tekens '<soort>' telt
      Als het klantcontact wordt geregistreerd
      Dan is 'inhoud' geweigerd of volledig bewaard

      Voorbeelden:
        | lengte | soort           |
        | 1001   | met accenten    |
        | 5000   | zonder accenten |

  # Taak voor het KCC

  @eis:C1199-15 @verplicht @rev:23-24 @vereist:it @vereist:it.zoek @vereist:act @F2120 @F3839 @vraagstuk:T36
  Regel: Het KCC vindt een openstaande taak om de mail te lezen
    Bron: casus C1199 §1 tabel interne taak (2023-04-18) en §6 (2024-03-29); functie F3839 (beide revisies)

    Abstract Scenario: toelichting «<toelichting>»
      Gegeven de interne taak 'van een ander' voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      En een interne taak 'lezen' voor de organisatorische eenheid 'Klantcontactcentrum' met:
        | attribuut          | waarde                           |
        | gevraagdeHandeling | Lezen en bepalen benodigde actie |
        | toelichting        | <toelichting>                    |
        | status             | te verwerken                     |
      Als de interne taak 'lezen' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En heeft de organisatorische eenheid 'Klantcontactcentrum' alleen de interne taak 'lezen' openstaan

      Voorbeelden:
        | toelichting                                         |
        |                                                     |
        | Aangemaakt naar aanleiding van een ontvangen e-mail |

  # Variant A: direct beantwoorden

  @eis:C1199-16 @verplicht @rev:23-24 @vereist:kc.basis @F2173 @F8618
  Regel: Het antwoord is een nieuw klantcontact
    Bron: casus C1199 §2 variant A (2023-04-18); casus C9708 §4 (2024-03-29)

    Voorbeeld: antwoord per e-mail
      Gegeven het klantcontact 'vraag' is geregistreerd met:
        | attribuut | waarde               |
        | kanaal    | e-mail               |
        | onderwerp | Ophaalschema vuilnis |
      En een klantcontact 'antwoord' met:
        | attribuut              | waarde                                                                                   |
        | kanaal                 | e-mail                                                                                   |
        | onderwerp              | Ophaalschema vuilnis {eigen kenmerk}                                                     |
        | inhoud                 | Geachte, U kunt het huisvuil zaterdag 22 december aanbieden. Met vriendelijke groet, ... |
        | indicatieContactGelukt | onbekend                                                                                 |
      Als het klantcontact 'antwoord' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En hebben het klantcontact 'vraag' en het klantcontact 'antwoord' elk een eigen identificatie
      En is het klantcontact 'vraag' op te vragen

  @eis:C1199-17 @verplicht @rev:23-24 @vereist:bet @F2599 @F5859
  Regel: Het initiatief van het antwoord ligt bij de gemeente
    Bron: casus C1199 §2 variant A tabel (2023-04-18); casus C9708 §4 (2024-03-29)

    Voorbeeld: de klant als ontvanger
      Gegeven de betrokkene 'afzender' bij het klantcontact 'vraag' is geregistreerd met 'initiator' 'ja'
      En een betrokkene 'ontvanger' bij het klantcontact 'antwoord' met:
        | attribuut | waarde |
        | rol       | klant  |
        | initiator | nee    |
      Als de betrokkene 'ontvanger' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is van de betrokkene 'afzender' 'initiator' gelijk aan 'ja'

  @eis:C1199-18 @verplicht @rev:23-24 @vereist:act.kc @F6542
  Regel: Bij het antwoord staan de medewerker en het KCC als actor, en niet de mailservice
    Bron: casus C1199 §2 variant A tabel (2023-04-18); casus C9708 §4 (2024-03-29)

    Voorbeeld: medewerker en Klantcontactcentrum
      Gegeven het klantcontact 'vraag' is geregistreerd
      En het klantcontact 'antwoord' is geregistreerd
      En de geautomatiseerde actor 'Mailservice' is aan het klantcontact 'vraag' gekoppeld
      En de medewerker 'Nicole van Dijk' is aan het klantcontact 'antwoord' gekoppeld
      Als de organisatorische eenheid 'Klantcontactcentrum' aan het klantcontact 'antwoord' wordt gekoppeld
      Dan staan bij het klantcontact 'antwoord' alleen de medewerker 'Nicole van Dijk' en de organisatorische eenheid 'Klantcontactcentrum' als actor
      En staat bij het klantcontact 'vraag' alleen de geautomatiseerde actor 'Mailservice' als actor

  @eis:C1199-19 @verplicht @afgeleid @rev:23-24 @vereist:kc.basis @vereist:bet @vereist:bij @F2173 @F8618 @F5859 @F6230
  Regel: Het binnengekomen klantcontact verandert niet door het antwoord
    Bron: afgeleid uit casus C1199 §2 (2023-04-18); basisterminologie §Klantcontact kenmerk 7 (2024-03-29)

    Voorbeeld: vraag, afzender en bijlage
      Gegeven de betrokkene bij het klantcontact 'vraag' is geregistreerd
      En de bijlage bij het klantcontact 'vraag' is geregistreerd
      En van het klantcontact 'vraag', de betrokkene en de bijlage is de stand genoteerd
      En een klantcontact 'antwoord' met:
        | attribuut | waarde                                                       |
        | kanaal    | e-mail                                                       |
        | inhoud    | Geachte, U kunt het huisvuil zaterdag 22 december aanbieden. |
      Als het klantcontact 'antwoord' wordt geregistreerd
      Dan is bij het opvragen 'inhoud' gelijk aan wat is geregistreerd
      En zijn het klantcontact 'vraag', de betrokkene en de bijlage ongewijzigd

  @eis:C1199-20 @verplicht @rev:24 @vereist:oo.kc @F9322 @F9829
  Regel: Het antwoord kan verwijzen naar de mail waarop het reageert
    Bron: casus C9708 §5 en basisterminologie §Onderwerp 2 (2024-03-29)

    Voorbeeld: de vraag als onderwerp van het antwoord
      Gegeven het klantcontact 'vraag' is geregistreerd
      En het klantcontact 'antwoord' is geregistreerd
      En een onderwerpobject met:
        | attribuut                   | waarde                      |
        | wasOnderwerpVanKlantcontact | het klantcontact 'antwoord' |
        | onderwerpWasKlantcontact    | het klantcontact 'vraag'    |
      Als het onderwerpobject wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En wordt bij zoeken op 'wasOnderwerpVanKlantcontact' alleen het onderwerpobject gevonden
      En wordt bij zoeken op 'onderwerpWasKlantcontact' alleen het onderwerpobject gevonden

  @eis:C1199-21 @aanbevolen @afgeleid @rev:23-24 @vereist:it.wijzig @vereist:it.zoek @F5241 @F3839
  Regel: De leestaak is na het antwoord te verwerken
    Bron: afgeleid uit besluit 0435 (2024-03-29); casus C1199 noemt het niet

    Voorbeeld: een andere leestaak blijft open
      Gegeven de interne taak 'lezen' voor de organisatorische eenheid 'Klantcontactcentrum' is geregistreerd
      En de interne taak 'andere mail' voor de organisatorische eenheid 'Klantcontactcentrum' is geregistreerd
      Als de interne taak 'lezen' wordt gewijzigd met 'status' 'verwerkt'
      Dan is bij het opvragen 'status' gelijk aan wat is gewijzigd
      En heeft de organisatorische eenheid 'Klantcontactcentrum' alleen de interne taak 'andere mail' openstaan

  # Variant B: opvolging door een collega

  @eis:C1199-22 @verplicht @rev:23-24 @vereist:it @vereist:it.zoek @F2120 @F3839
  Regel: Voor opvolging door een collega is een taak of een zaakverwijzing bij hetzelfde klantcontact vast te leggen
    Bron: casus C1199 §2 variant B (2023-04-18); casus C9708 variant B (2024-03-29)
    Voor de zaakverwijzing gelden de eisen van C4390; hier staat de taak.

    Voorbeeld: een tweede taak voor een medewerker
      Gegeven de interne taak 'lezen' is geregistreerd met:
        | attribuut                    | waarde                                            |
        | aanleidinggevendKlantcontact | het klantcontact                                  |
        | toegewezenAanActor           | de organisatorische eenheid 'Klantcontactcentrum' |
      En een interne taak 'opvolgen' met:
        | attribuut                    | waarde                     |
        | gevraagdeHandeling           | Opvolgen klantcontact      |
        | aanleidinggevendKlantcontact | het klantcontact           |
        | toegewezenAanActor           | de medewerker 'Peter Smit' |
      Als de interne taak 'opvolgen' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is de interne taak 'lezen' op te vragen
      En zijn bij het klantcontact alleen de interne taak 'lezen' en de interne taak 'opvolgen' te vinden
      En heeft de medewerker 'Peter Smit' alleen de interne taak 'opvolgen' openstaan

  @eis:C1199-23 @open-vraag @rev:24 @vereist:kc.basis @F2173 @F8618 @vraagstuk:T12
  Regel: Gemeld wordt of de taal mag ontbreken
    Bron: casus C1199 §2 tabel, waarschijnlijk leeg, tegenover gegevenswoordenboek Klantcontact, Taal 1 (2024-03-29)

    Voorbeeld: zonder taal
      Gegeven een klantcontact met 'kanaal' 'e-mail'
      Maar zonder 'taal'
      Als het klantcontact wordt geregistreerd
      Dan wordt gemeld wat er met 'taal' gebeurt

    Voorbeeld: met een lege taal
      Gegeven een klantcontact met 'kanaal' 'e-mail'
      Maar met een lege 'taal'
      Als het klantcontact wordt geregistreerd
      Dan wordt gemeld wat er met 'taal' gebeurt

  @eis:C1199-24 @open-vraag @rev:24 @vereist:da.betrokkene @F1995
  Regel: Gemeld wordt of een ongeldig e-mailadres wordt geweigerd
    Bron: gegevenswoordenboek, datatype E-mailadres, niet gebruikt bij digitaal adres (2024-03-29)

    Abstract Scenario: <adres>
      Gegeven een digitaal adres met 'soortDigitaalAdres' 'E-mail'
      Maar met 'adres' '<adres>'
      Als het digitaal adres wordt geregistreerd
      Dan wordt gemeld wat er met 'adres' gebeurt

      Voorbeelden:
        | adres                        |
        | geen-adres                   |
        | Jan Janssen <jan@example.nl> |
        | jan@example                  |

  @eis:C1199-N1 @niet-toetsbaar @rev:23-24
  Regel: De mailservice leest de postbus uit
    Bron: casus C1199 §1 (beide revisies)
    Reden: de postbus en het lezen ervan vallen buiten het register; alleen de registratie die volgt is te zien.

  @eis:C1199-N2 @niet-toetsbaar @rev:23-24
  Regel: De mail en haar bijlagen worden als informatieobject in het documentenregister vastgelegd
    Bron: casus C1199 §1 (beide revisies) en besluit 8786 (2023-04-18)
    Reden: het documentenregister is een ander register; ook wat er gebeurt als het niet bereikbaar is, speelt zich bij de afnemer af.

  @eis:C1199-N3 @niet-toetsbaar @rev:23-24
  Regel: Een medewerker leest en beoordeelt de mail en verstuurt het antwoord
    Bron: casus C1199 §2 (2023-04-18); casus C9708 §3 (2024-03-29)
    Reden: lezen, oordelen en versturen gebeuren buiten het register.

  @eis:C1199-N4 @niet-toetsbaar @rev:24
  Regel: De medewerker kiest via welk kanaal hij antwoordt
    Bron: casus C9708 §3 (2024-03-29)
    Reden: die keuze maakt de medewerker; het register krijgt alleen het gekozen kanaal.
