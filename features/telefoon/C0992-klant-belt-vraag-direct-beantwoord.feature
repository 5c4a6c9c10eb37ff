# language: nl
@C0992 @P1a
Functionaliteit: C0992 Klant belt KCC met een vraag die direct beantwoord kan worden

  Een klant belt en stelt een vraag. De medewerker van het KCC antwoordt meteen en er blijft niets over om op te volgen.
  De andere telefonische casussen wijken van deze casus af.

  @eis:C0992-01 @verplicht @rev:23-24 @vereist:kc.basis @F2173 @F8618
  Regel: Een afgerond telefoongesprek is als klantcontact te registreren
    Bron: casus C0992 §1 tabel (2023-04-18); functie F2173 §Vastleggen klantcontact (2024-03-29)

    Voorbeeld: vraag over het ophalen van afval
      Gegeven een klantcontact met:
        | attribuut              | waarde                                                                                                                                                                                     |
        | kanaal                 | Telefoon                                                                                                                                                                                   |
        | onderwerp              | Afvalinzameling rond kerst {eigen kenmerk}                                                                                                                                                 |
        | inhoud                 | Afval van klant wordt normaal gesproken op maandag opgehaald. Dit jaar valt 1e kerstdag op maandag. Aangegeven dat het afval de zaterdag voorafgaand aan de maandag aangeboden kan worden. |
        | taal                   | nld                                                                                                                                                                                        |
        | vertrouwelijk          | nee                                                                                                                                                                                        |
        | indicatieContactGelukt | ja                                                                                                                                                                                         |
      Als het klantcontact wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

    Abstract Scenario: kanaal <kanaal>
      Gegeven een klantcontact met 'kanaal' '<kanaal>'
      Als het klantcontact wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

      Voorbeelden:
        | kanaal       |
        | e-mail       |
        | post         |
        | app          |
        | balie        |
        | webformulier |
        | chatbot      |

    Abstract Scenario: taal <taal>
      Gegeven een klantcontact met 'taal' '<taal>'
      Als het klantcontact wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

      Voorbeelden:
        | taal |
        | fry  |
        | eng  |
        | ara  |
        | ukr  |
        | zho  |
        | sgn  |

  @eis:C0992-02 @verplicht @rev:23-24 @vereist:kc.basis @F2173 @F8618
  Regel: Het register kent aan elk klantcontact zelf een eigen identificatie toe
    Bron: casus C0992 §1 tabel (2023-04-18); functie F2173 §Inleiding en vraagstuk 6577 (2024-03-29)

    Voorbeeld: twee keer dezelfde inhoud
      Gegeven het klantcontact 'eerste' is geregistreerd
      En een klantcontact 'tweede' gelijk aan het klantcontact 'eerste'
      Als het klantcontact 'tweede' wordt geregistreerd
      Dan hebben het klantcontact 'eerste' en het klantcontact 'tweede' elk een eigen identificatie
      En zijn het klantcontact 'eerste' en het klantcontact 'tweede' op te vragen

  @eis:C0992-03 @verplicht @rev:23-24 @vereist:kc.basis @F2173 @F8618
  Regel: De vraag en het gegeven antwoord zijn ongewijzigd terug te lezen uit de inhoud
    Bron: casus C0992 §1 (2023-04-18) en §2 (2024-03-29); functie F8618

    Voorbeeld: vraag en antwoord in de inhoud
      Gegeven een klantcontact met 'inhoud' 'Klant vraagt wanneer afval van klant wordt opgehaald. Antwoord: aangegeven dat het afval de zaterdag ervoor aangeboden kan worden.'
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'inhoud' gelijk aan wat is geregistreerd

  @eis:C0992-04 @verplicht @rev:23-24 @vereist:kc.basis @F2173 @F8618
  Regel: Het moment waarop het gesprek plaatsvond wordt bewaard
    Bron: gegevenswoordenboek Klantcontact, Plaatsgevonden op (beide revisies); functie F2173 en besluiten 8694 en 6468 (2024-03-29)

    Abstract Scenario: moment <moment>
      Gegeven een klantcontact met 'plaatsgevondenOp' '<moment>'
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'plaatsgevondenOp' gelijk aan wat is geregistreerd

      Voorbeelden:
        | moment                    |
        | 2023-03-01T10:00:00+01:00 |
        | 2023-03-01T09:00:00Z      |
        | 2024-01-15T09:17:20.912Z  |
        | 2024-02-29T23:59:59+01:00 |
        | 2023-03-26T01:59:59+01:00 |
        | 2023-03-26T03:00:00+02:00 |
        | 2023-10-29T02:30:00+02:00 |
        | 2023-10-29T02:30:00+01:00 |
        | 2023-07-01T00:30:00+02:00 |

  @eis:C0992-05 @verplicht @rev:23-24 @vereist:kc.basis @vereist:act @vereist:act.kc @F2173 @F6542 @F5592
  Regel: Bij het klantcontact is vast te leggen welke medewerker het gesprek voerde
    Bron: casus C0992 §1 tabel, Medewerker (2023-04-18); functie F2173 §Vastleggen actorKlantcontact en besluit 0399 (2024-03-29)

    Voorbeeld: de medewerker van het KCC
      Gegeven het klantcontact is geregistreerd
      En de medewerker 'Nicole van Dijk' is geregistreerd
      En de medewerker 'Peter Smit' is geregistreerd
      Als de medewerker 'Nicole van Dijk' aan het klantcontact wordt gekoppeld
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En staat bij het klantcontact alleen de medewerker 'Nicole van Dijk' als actor

  @eis:C0992-06 @verplicht @rev:23-24 @vereist:kc.basis @vereist:act @vereist:act.kc @F2173 @F6542 @F5592
  Regel: Naast de medewerker is ook de organisatorische eenheid bij het klantcontact vast te leggen
    Bron: casus C0992 §1 tabel (2023-04-18); basisterminologie §Klantcontact kenmerk 2 en besluit 7682 (2024-03-29)

    Voorbeeld: het Klantcontactcentrum naast de medewerker
      Gegeven het klantcontact is geregistreerd
      En de medewerker is aan het klantcontact gekoppeld
      En de organisatorische eenheid 'Klantcontactcentrum' is geregistreerd
      Als de organisatorische eenheid 'Klantcontactcentrum' aan het klantcontact wordt gekoppeld
      Dan staan bij het klantcontact alleen de medewerker en de organisatorische eenheid 'Klantcontactcentrum' als actor

  @eis:C0992-07 @verplicht @rev:23-24 @vereist:kc.basis @vereist:bet @F2173 @F2599 @F5859
  Regel: Vastgelegd is dat het initiatief voor het contact bij de klant lag
    Bron: casus C0992 §1 tabel, Initiatiefnemer (2023-04-18); functie F2173 §betrokkene (2024-03-29)

    Voorbeeld: de klant belt zelf
      Gegeven het klantcontact is geregistreerd
      En een betrokkene met:
        | attribuut | waarde |
        | rol       | klant  |
        | initiator | ja     |
      Als de betrokkene wordt geregistreerd
      Dan is bij het opvragen 'rol' gelijk aan wat is geregistreerd
      En is bij het opvragen 'initiator' gelijk aan wat is geregistreerd

  @eis:C0992-08 @verplicht @rev:23-24 @vereist:kc.basis @vereist:bet @F2173 @F2599 @F5859
  Regel: Voor het registreren is het niet nodig dat de klant als partij bekend is
    Bron: casus C0992 §1 (2023-04-18); gegevenswoordenboek Betrokkene bij klantcontact, relatie was Partij 0..1 (2024-03-29)

    Voorbeeld: alleen een achternaam
      Gegeven het klantcontact is geregistreerd
      En een betrokkene met:
        | attribuut              | waarde |
        | rol                    | klant  |
        | initiator              | ja     |
        | contactnaam.achternaam | Jansen |
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het opvragen 'wasPartij' leeg

  @eis:C0992-09 @verplicht @afgeleid @rev:23-24 @vereist:kc.basis @vereist:bet @vereist:par.zoek @F2173 @F2599
  Regel: Een contact met een niet geïdentificeerde beller leidt niet tot een nieuwe partij
    Bron: afgeleid uit besluit 3485 (2023-04-18) en basisterminologie §Partijgegevens en basisgegevens (2024-03-29)

    Voorbeeld: een beller met een unieke achternaam
      Gegeven het klantcontact is geregistreerd
      En een betrokkene met 'contactnaam.achternaam' 'Jansen-{merk}'
      Als de betrokkene wordt geregistreerd
      Dan is bij het opvragen 'wasPartij' leeg
      En is er geen partij met de naam 'Jansen-{merk}'

  @eis:C0992-10 @verplicht @rev:23-24 @vereist:kc.basis @vereist:kc.nummer @F2173 @F8618 @vraagstuk:T07
  Regel: Een klantcontact heeft een nummer waarmee mensen ernaar kunnen verwijzen
    Bron: functie F2173 §Vastleggen klantcontact (2024-03-29); gegevenswoordenboek Klantcontact, Nummer (beide revisies); besluit 2187

    Voorbeeld: een meegegeven nummer
      Gegeven een klantcontact met 'nummer' '{uniek nummer}'
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'nummer' het meegegeven nummer of een door het register toegekend uniek nummer

    Voorbeeld: het langste nummer
      Gegeven een klantcontact met 'nummer' '{nummer van 10 cijfers}'
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'nummer' het meegegeven nummer of een door het register toegekend uniek nummer

  @eis:C0992-11 @verplicht @rev:24 @vereist:kc.basis @vereist:kc.nummer @F2173 @vraagstuk:T07
  Regel: Een nummer dat al bij een ander klantcontact hoort wordt geweigerd
    Bron: functie F2173 §Vastleggen klantcontact, controle op uniciteit (2024-03-29); gegevenswoordenboek Klantcontact, Nummer

    Voorbeeld: hetzelfde nummer nog een keer
      Gegeven het klantcontact 'eerste' is geregistreerd met 'nummer' '{uniek nummer}'
      En een klantcontact 'tweede' met 'nummer' '{ander uniek nummer}'
      Maar met 'nummer' van het klantcontact 'eerste'
      Als het klantcontact 'tweede' wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding, of kent het register zelf een ander nummer toe
      En wordt het zonder die afwijking wel geaccepteerd

  @eis:C0992-12 @verplicht @rev:24 @vereist:kc.basis @vereist:kc.zoek @F2173 @F3896
  Regel: Als registreren niet lukt volgt een begrijpelijke foutmelding en is er niets vastgelegd
    Bron: functie F2173 §Saga en besluit 8786 (2024-03-29)

    Abstract Scenario: een onmogelijke waarde voor <attribuut>
      Gegeven een klantcontact met 'onderwerp' 'Afvalinzameling {merk}'
      Maar met '<attribuut>' '<waarde>'
      Als het klantcontact wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'onderwerp' alleen de geaccepteerde registratie te vinden

      Voorbeelden:
        | attribuut        | waarde         |
        | plaatsgevondenOp | gisterenmiddag |
        | vertrouwelijk    | misschien      |

  @eis:C0992-13 @verplicht @afgeleid @rev:24 @vereist:kc.basis @F2173 @F8618
  Regel: Een gegeven dat volgens het informatiemodel altijd bekend is, blijft nooit leeg
    Bron: afgeleid uit gegevenswoordenboek Klantcontact, kardinaliteit 1 (2024-03-29); VNG CRUD 0.0.3 Klantcontact.required

    Abstract Scenario: zonder <attribuut>
      Gegeven een klantcontact
      Maar zonder '<attribuut>'
      Als het klantcontact wordt geregistreerd
      Dan is '<attribuut>' geweigerd of niet leeg
      En wordt het zonder die afwijking wel geaccepteerd

      Voorbeelden:
        | attribuut        |
        | plaatsgevondenOp |
        | vertrouwelijk    |

  @eis:C0992-14 @verplicht @afgeleid @rev:24 @vereist:act.kc @F6542
  Regel: Een koppeling met een onbekende actor of een onbekend klantcontact wordt geweigerd
    Bron: afgeleid uit SIM 0.0.6 (had betrokken, 1 aan elke kant) en functie F6542 (2024-03-29); VNG CRUD 0.0.3 ActorKlantcontact.required

    Voorbeeld: onbekende actor
      Gegeven het klantcontact is geregistreerd
      En een actorKlantcontact
      Maar met een onbekende 'actor'
      Als het actorKlantcontact wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'klantcontact' alleen de geaccepteerde registratie te vinden

    Voorbeeld: onbekend klantcontact
      Gegeven de medewerker is geregistreerd
      En een actorKlantcontact
      Maar met een onbekend 'klantcontact'
      Als het actorKlantcontact wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'actor' alleen de geaccepteerde registratie te vinden

  @eis:C0992-15 @verplicht @afgeleid @rev:24 @vereist:bet @F2599
  Regel: Een betrokkene bij een niet bestaand klantcontact wordt geweigerd
    Bron: afgeleid uit SIM 0.0.6 (Klantcontact had Betrokkene, 1) en VNG CRUD 0.0.3 BetrokkeneBijKlantcontact.required (2024-03-29)

    Voorbeeld: onbekend klantcontact
      Gegeven een betrokkene met 'contactnaam.achternaam' 'Jansen-{merk}'
      Maar met een onbekend 'hadKlantcontact'
      Als de betrokkene wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd
      En is bij zoeken op 'contactnaam.achternaam' alleen de geaccepteerde registratie te vinden

  @eis:C0992-16 @verplicht @afgeleid @rev:24 @vereist:kc.basis @F2173 @F8618 @vraagstuk:T11
  Regel: Teksten tot de afgesproken lengte worden volledig bewaard
    Bron: afgeleid uit gegevenswoordenboek, datatypen Omschrijving-lang (200) en Tekst (1000) (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: <attribuut> van <lengte> tekens <soort>
      Gegeven een klantcontact waarvan '<attribuut>' <lengte> tekens '<soort>' telt
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen '<attribuut>' gelijk aan wat is geregistreerd

      Voorbeelden:
        | attribuut | lengte | soort           |
        | onderwerp | 1      | zonder accenten |
        | onderwerp | 200    | zonder accenten |
        | onderwerp | 200    | met accenten    |
        | inhoud    | 1000   | zonder accenten |
        | inhoud    | 1000   | met accenten    |

  @eis:C0992-17 @verplicht @afgeleid @rev:24 @vereist:kc.basis @F2173 @F8618 @vraagstuk:T11
  Regel: Een te lange tekst wordt nooit stilzwijgend afgekapt
    Bron: afgeleid uit functie F2173 §Saga en gegevenswoordenboek, datatypen (2024-03-29)

    Abstract Scenario: <attribuut> van <lengte> tekens
      Gegeven een klantcontact waarvan '<attribuut>' <lengte> tekens '<soort>' telt
      Als het klantcontact wordt geregistreerd
      Dan is '<attribuut>' geweigerd of volledig bewaard

      Voorbeelden:
        | attribuut | lengte | soort           |
        | onderwerp | 201    | zonder accenten |
        | onderwerp | 201    | met accenten    |
        | inhoud    | 1001   | zonder accenten |
        | inhoud    | 5000   | zonder accenten |

  @eis:C0992-18 @verplicht @afgeleid @rev:24 @vereist:kc.basis @F8618
  Regel: Een niet bestaand klantcontact is niet op te vragen
    Bron: afgeleid uit functie F8618 en VNG CRUD 0.0.3, GET /klantcontacten/{id} 404 (2024-03-29)

    Voorbeeld: een willekeurige identificatie
      Als een onbekend klantcontact wordt opgevraagd
      Dan is het antwoord dat het niet bestaat

  @eis:C0992-19 @aanbevolen @afgeleid @rev:23-24 @vereist:kc.basis @F2173 @F8618
  Regel: Bijzondere tekens en regeleinden blijven behouden
    Bron: afgeleid uit casus C0992 (2023-04-18)

    Abstract Scenario: <soort>
      Gegeven een klantcontact met 'inhoud' '<tekst>'
      Als het klantcontact wordt geregistreerd
      Dan is bij het opvragen 'inhoud' gelijk aan wat is geregistreerd

      Voorbeelden:
        | soort                | tekst                                |
        | diakritische tekens  | Zoë Çelik-Ñuñez, Yılmaz en Šťastný   |
        | aanhalingstekens     | Wereldwinkel "De Hoek" & Zn.         |
        | punthaken            | <b>kerst</b>                         |
        | euroteken en breuk   | € 12,50 – ½ m²                       |
        | Arabisch             | متى يتم جمع القمامة؟                 |
        | Grieks               | Πότε μαζεύονται τα σκουπίδια;        |
        | Chinees              | 圣诞节前后什么时候收垃圾？                        |
        | emoji met huidskleur | Tot ziens 👋🏽🗑️                       |
        | samengestelde tekens | Cafe\u0301 naast Caf\u00e9           |
        | regeleinden en tab   | eerste regel\ntweede\r\nderde\tkolom |
        | backslash en procent | 100 % van C:\\map                    |
        | apostrof             | O\u0027Neill en \u0027t Kikkertje    |

  @eis:C0992-20 @open-vraag @rev:23-24 @vereist:kc.basis @F2173 @F8618 @vraagstuk:T06
  Regel: Gemeld wordt of een klantcontact zonder betrokkene mag bestaan
    Bron: casus C0992 (2023-04-18, geen betrokkene in de tabel); functie F2173 §Functionaliteit, minimaal 1 (2024-03-29); SIM 0.0.6, 0..*

    Voorbeeld: alleen het klantcontact
      Gegeven een klantcontact
      Als het klantcontact wordt geregistreerd
      Dan wordt gemeld of dit wordt geaccepteerd

  @eis:C0992-21 @open-vraag @rev:23-24 @vereist:kc.basis @F2173 @F8618 @vraagstuk:T06
  Regel: Gemeld wordt of een klantcontact zonder actor mag bestaan
    Bron: functie F2173 §Functionaliteit (2024-03-29); SIM 0.0.6, 1..*; SIM april 2023, 0..1

    Voorbeeld: alleen het klantcontact
      Gegeven een klantcontact
      Als het klantcontact wordt geregistreerd
      Dan wordt gemeld of dit wordt geaccepteerd

  @eis:C0992-22 @open-vraag @rev:23-24 @vereist:kc.basis @F2173 @F8618 @vraagstuk:T10
  Regel: Gemeld wordt of het onderwerp mag ontbreken
    Bron: casus C0992 §2 (2024-03-29, onderwerp eventueel); casus C2138 §1 (2023-04-18, blijft leeg); VNG CRUD 0.0.3 Klantcontact.required

    Voorbeeld: zonder onderwerp
      Gegeven een klantcontact
      Maar zonder 'onderwerp'
      Als het klantcontact wordt geregistreerd
      Dan wordt gemeld wat er met 'onderwerp' gebeurt

    Voorbeeld: met een leeg onderwerp
      Gegeven een klantcontact
      Maar met een leeg 'onderwerp'
      Als het klantcontact wordt geregistreerd
      Dan wordt gemeld wat er met 'onderwerp' gebeurt

  @eis:C0992-N1 @niet-toetsbaar @rev:23-24
  Regel: De medewerker neemt het gesprek aan, voert het en rondt het af
    Bron: casus C0992 §1 (beide revisies)
    Reden: een telefoongesprek is over HTTP niet waar te nemen.

  @eis:C0992-N2 @niet-toetsbaar @rev:23-24
  Regel: De voorkant opent een nieuw klantcontact en bewaart gegevens tijdelijk
    Bron: casus C0992 §1 (beide revisies)
    Reden: wat de voorkant op het scherm doet en tijdelijk onthoudt, bereikt het register niet.

  @eis:C0992-N3 @niet-toetsbaar @rev:23
  Regel: De medewerker authenticeert de beller niet
    Bron: casus C0992 §1 (2023-04-18)
    Reden: of een medewerker naar iemands identiteit vraagt, gebeurt in het gesprek.

  @eis:C0992-N4 @niet-toetsbaar @rev:24
  Regel: Een beantwoorde vraag van een onbekende beller wordt niet geregistreerd
    Bron: casus C0992 §1, vraagstuk 6898 en basisterminologie §Anoniem telefoongesprek (2024-03-29)
    Reden: niet registreren is een keuze van de afnemer; een register dat zo'n klantcontact aanneemt doet niets fout.

  @eis:C0992-N5 @niet-toetsbaar @rev:24
  Regel: De voorkant vult velden vooraf in en laat de medewerker sommige aanpassen
    Bron: functie F2173, toelichting bij de tabel (2024-03-29)
    Reden: het scherm van de voorkant is geen onderdeel van de koppeling.
