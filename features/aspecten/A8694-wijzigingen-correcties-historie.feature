# language: nl
@A8694 @P6
Functionaliteit: A8694 Wijzigingen, correcties en historie

  Een aspect van alle casussen: waar kunnen vastgelegde gegevens fout zijn, wat mag dan worden aangepast en wat blijft daarvan zichtbaar.
  De pagina noemt zichzelf een rudimentaire analyse. Verplicht is daarom alleen wat een latere functie of een later besluit bevestigt.

  # Klantcontact

  @eis:A8694-01 @verplicht @rev:23-24 @vereist:kc.wijzig @F0796
  Regel: De identificatie van een klantcontact ligt vast
    Bron: aspect A8694 §Klantcontact (2023-04-18); functie F0796 (2024-03-29)

    Voorbeeld: een andere identificatie
      Gegeven het klantcontact is geregistreerd
      Als het klantcontact wordt gewijzigd met een andere identificatie
      Dan ligt de identificatie vast

  @eis:A8694-02 @verplicht @rev:24 @vereist:kc.wijzig @vereist:kc.nummer @F0796 @vraagstuk:T07
  Regel: Het nummer van een klantcontact ligt vast
    Bron: functie F0796 §Functionaliteit (2024-03-29)

    Voorbeeld: een ander nummer
      Gegeven het klantcontact is geregistreerd met 'nummer' '{uniek nummer}'
      Als het klantcontact wordt gewijzigd met 'nummer' '{ander uniek nummer}'
      Dan ligt 'nummer' vast

  @eis:A8694-03 @verplicht @rev:23-24 @vereist:kc.wijzig @F0796
  Regel: De inhoud van een klantcontact is aan te passen
    Bron: aspect A8694 §Klantcontact (2023-04-18); functie F0796 (2024-03-29)

    Voorbeeld: het antwoord erbij
      Gegeven het klantcontact is geregistreerd met 'inhoud' 'Klant vraagt iemand van afdeling Vergunningen.'
      Als het klantcontact wordt gewijzigd met 'inhoud' 'Klant vraagt iemand van afdeling Vergunningen. Antwoord: Aan klant doorgegeven dat voor de betreffende overkapping alleen een meldingsplicht geldt.'
      Dan is bij het opvragen 'inhoud' gelijk aan wat is gewijzigd

  @eis:A8694-04 @voorstel @rev:23 @vereist:kc.wijzig @F0796 @vraagstuk:T24
  Regel: Het onderwerp van een klantcontact is te corrigeren
    Bron: aspect A8694 §Klantcontact, voorstel correctiefunctie (2023-04-18); functie F0796, correcties apart (2024-03-29)

    Voorbeeld: een tikfout
      Gegeven het klantcontact is geregistreerd met 'onderwerp' 'Afvalinzamelijk rond kerst'
      Als het klantcontact wordt gewijzigd met 'onderwerp' 'Afvalinzameling rond kerst'
      Dan is van het klantcontact alleen 'onderwerp' gewijzigd

  @eis:A8694-05 @voorstel @rev:23 @vereist:kc.wijzig @F0796 @vraagstuk:T24
  Regel: Het kanaal van een klantcontact is te corrigeren
    Bron: aspect A8694 §Klantcontact, onwaarschijnlijk (2023-04-18)

    Voorbeeld: geen telefoon maar e-mail
      Gegeven het klantcontact is geregistreerd met 'kanaal' 'Telefoon'
      Als het klantcontact wordt gewijzigd met 'kanaal' 'e-mail'
      Dan is van het klantcontact alleen 'kanaal' gewijzigd

  @eis:A8694-06 @voorstel @rev:23 @vereist:act.kc @F6542
  Regel: Een verkeerde medewerker of eenheid bij een klantcontact is te vervangen
    Bron: aspect A8694 §Klantcontact (2023-04-18)

    Voorbeeld: de verkeerde medewerker
      Gegeven het klantcontact is geregistreerd
      En de medewerker 'Peter Smit' is geregistreerd
      En de medewerker 'Nicole van Dijk' is geregistreerd
      En het actorKlantcontact is geregistreerd met als 'actor' de medewerker 'Peter Smit'
      Als het actorKlantcontact wordt gewijzigd met als 'actor' de medewerker 'Nicole van Dijk'
      Dan staat bij het klantcontact alleen de medewerker 'Nicole van Dijk' als actor

  @eis:A8694-07 @voorstel @rev:23 @vereist:bet.wijzig @F3246
  Regel: Een verkeerd vastgelegd initiatief is te corrigeren
    Bron: aspect A8694 §Klantcontact (2023-04-18)

    Voorbeeld: niet de klant maar de gemeente
      Gegeven de betrokkene is geregistreerd met 'initiator' 'ja'
      Als de betrokkene wordt gewijzigd met 'initiator' 'nee'
      Dan is van de betrokkene alleen 'initiator' gewijzigd

  @eis:A8694-08 @verplicht @rev:24 @vereist:kc.wijzig @vereist:bet.wijzig @vereist:it.wijzig @vereist:par.wijzig @F0796 @F3246 @F5241 @F2158
  Regel: Een gedeeltelijke wijziging raakt alleen de genoemde gegevens
    Bron: functies F0796 §Requestbody, F5241 §Patch en F2158 (2024-03-29)

    Voorbeeld: klantcontact
      Gegeven het klantcontact is geregistreerd
      Als het klantcontact wordt gewijzigd met 'inhoud' 'Aangevuld na het gesprek.'
      Dan is van het klantcontact alleen 'inhoud' gewijzigd

    Voorbeeld: betrokkene
      Gegeven de betrokkene is geregistreerd met:
        | attribuut               | waarde                |
        | organisatienaam         | Wereldwinkel De Hoek  |
        | contactnaam.voornaam    | Jan                   |
        | contactnaam.achternaam  | Vries                 |
        | bezoekadres.adresregel1 | Van Puffelenstraat 12 |
      Als de betrokkene wordt gewijzigd met 'organisatienaam' 'Wereldwinkel De Kikker'
      Dan is van de betrokkene alleen 'organisatienaam' gewijzigd

    Voorbeeld: interne taak
      Gegeven de interne taak is geregistreerd met 'toelichting' 'Na vier uur bellen.'
      Als de interne taak wordt gewijzigd met 'gevraagdeHandeling' 'Klant terugbellen'
      Dan is van de interne taak alleen 'gevraagdeHandeling' gewijzigd

    Voorbeeld: partij
      Gegeven de persoon is geregistreerd met:
        | attribuut               | waarde                             |
        | voorkeurstaal           | nld                                |
        | interneNotitie          | Spreekt ook Fries. {eigen kenmerk} |
        | bezoekadres.adresregel1 | Van Puffelenstraat 23              |
        | contactnaam.voornaam    | Jan                                |
        | contactnaam.achternaam  | Vries                              |
      Als de persoon wordt gewijzigd met 'voorkeurstaal' 'eng'
      Dan is van de persoon alleen 'voorkeurstaal' gewijzigd

  @eis:A8694-09 @voorstel @rev:23 @vereist:kc.wijzig @vereist:bet @vereist:it.zoek @vereist:bij.zoek @vereist:oo.zoek @F0796
  Regel: Een correctie raakt alleen het klantcontact zelf
    Bron: aspect A8694 §Klantcontact, voorstel: puur het klantcontact (2023-04-18)

    Voorbeeld: alles eromheen blijft
      Gegeven de betrokkene bij het klantcontact is geregistreerd
      En de interne taak bij het klantcontact is geregistreerd
      En de bijlage bij het klantcontact is geregistreerd
      En het onderwerpobject bij het klantcontact is geregistreerd
      En van de betrokkene, de interne taak, de bijlage en het onderwerpobject is de stand genoteerd
      Als het klantcontact wordt gewijzigd met 'onderwerp' 'Afvalinzameling rond kerst en oud en nieuw'
      Dan zijn de betrokkene, de interne taak, de bijlage en het onderwerpobject ongewijzigd

  @eis:A8694-10 @verplicht @afgeleid @rev:24 @vereist:kc.wijzig @F0796
  Regel: Een geweigerde wijziging laat de oude waarde staan
    Bron: afgeleid uit functie F2173 §Saga (2024-03-29)

    Voorbeeld: één goed en één onmogelijk gegeven
      Gegeven het klantcontact is geregistreerd
      Als het klantcontact wordt gewijzigd met:
        | attribuut        | waarde                |
        | onderwerp        | Glas naast de glasbak |
        | plaatsgevondenOp | gisteren              |
      Dan wordt dit geweigerd met een begrijpelijke melding
      En is het klantcontact ongewijzigd
      En wordt dezelfde wijziging zonder 'plaatsgevondenOp' wel geaccepteerd

  @eis:A8694-11 @open-vraag @rev:23-24 @vereist:kc.wijzig @F0796 @vraagstuk:T24
  Regel: Gemeld wordt welke overige gegevens van een klantcontact te corrigeren zijn
    Bron: aspect A8694 §Klantcontact, moment onbekend (2023-04-18); besluit 8694 (2024-03-29)

    Abstract Scenario: <attribuut>
      Gegeven het klantcontact is geregistreerd
      Als het klantcontact wordt gewijzigd met '<attribuut>' '<waarde>'
      Dan wordt gemeld wat er met '<attribuut>' gebeurt

      Voorbeelden:
        | attribuut              | waarde               |
        | plaatsgevondenOp       | 2023-03-02T11:00:00Z |
        | taal                   | eng                  |
        | vertrouwelijk          | ja                   |
        | indicatieContactGelukt | nee                  |

  @eis:A8694-12 @voorstel @rev:23 @vereist:kc.wijzig @vereist:bet.wijzig @vereist:it.wijzig @F0796 @F3246 @F5241
  Regel: Na een correctie geeft opvragen alleen de actuele waarde
    Bron: aspect A8694 §Klantcontact, §Betrokkenen en §Interne taken, geen materiële historie (2023-04-18)

    Voorbeeld: klantcontact
      Gegeven het klantcontact is geregistreerd met 'onderwerp' 'Oud onderwerp {merk}'
      Als het klantcontact wordt gewijzigd met 'onderwerp' 'Nieuwe titel {merk}'
      Dan is bij het opvragen 'onderwerp' gelijk aan wat is gewijzigd
      En is het klantcontact alleen op de nieuwe waarde van 'onderwerp' te vinden

    Voorbeeld: betrokkene
      Gegeven de betrokkene is geregistreerd met 'organisatienaam' 'Oude naam {merk}'
      Als de betrokkene wordt gewijzigd met 'organisatienaam' 'Nieuwe naam {merk}'
      Dan is bij het opvragen 'organisatienaam' gelijk aan wat is gewijzigd
      En is de betrokkene alleen op de nieuwe waarde van 'organisatienaam' te vinden

    Voorbeeld: interne taak
      Gegeven de interne taak is geregistreerd met 'status' 'te verwerken'
      Als de interne taak wordt gewijzigd met 'status' 'verwerkt'
      Dan is bij het opvragen 'status' gelijk aan wat is gewijzigd
      En is bij het klantcontact alleen de interne taak te vinden

  # Betrokkene

  @eis:A8694-13 @verplicht @rev:23-24 @vereist:bet.wijzig @F3246
  Regel: De identificatie van een betrokkene ligt vast
    Bron: aspect A8694 §Betrokkenen (2023-04-18); functie F3246 (2024-03-29)

    Voorbeeld: een andere identificatie
      Gegeven de betrokkene is geregistreerd
      Als de betrokkene wordt gewijzigd met een andere identificatie
      Dan ligt de identificatie vast

  @eis:A8694-14 @voorstel @rev:23 @vereist:bet.wijzig @F3246
  Regel: Het klantcontact waar een betrokkene bij hoort ligt vast
    Bron: aspect A8694 §Betrokkenen, met vraagteken (2023-04-18); functie F3246, voorbeeld bij PUT (2024-03-29)

    Voorbeeld: een ander klantcontact
      Gegeven de betrokkene bij het klantcontact is geregistreerd
      Als de betrokkene wordt gewijzigd met als 'hadKlantcontact' het klantcontact 'ander'
      Dan ligt 'hadKlantcontact' vast

  @eis:A8694-15 @voorstel @rev:23 @vereist:bet.wijzig @F3246
  Regel: De rol van een betrokkene is te corrigeren
    Bron: aspect A8694 §Betrokkenen (2023-04-18)

    Voorbeeld: geen klant maar vertegenwoordiger
      Gegeven de betrokkene is geregistreerd met 'rol' 'klant'
      Als de betrokkene wordt gewijzigd met 'rol' 'vertegenwoordiger'
      Dan is van de betrokkene alleen 'rol' gewijzigd

  @eis:A8694-16 @verplicht @rev:23-24 @vereist:bet.wijzig @vereist:par @F3246
  Regel: Een verkeerd gekozen partij is te vervangen
    Bron: aspect A8694 §Betrokkenen, verkeerde partij (2023-04-18); functie F3246 en casus C1199 §4 (2024-03-29)

    Voorbeeld: Anna in plaats van Karel
      Gegeven de betrokkene van de persoon 'Karel' is geregistreerd
      Als de betrokkene wordt gewijzigd met als 'wasPartij' de persoon 'Anna'
      Dan is van de betrokkene alleen 'wasPartij' gewijzigd

  @eis:A8694-17 @verplicht @rev:24 @vereist:bet.wijzig @F3246 @vraagstuk:T47
  Regel: Eén naamdeel is aan te passen zonder de andere te raken
    Bron: aspect A8694 §Betrokkenen, Persoonsnaam (2023-04-18); functie F3246 §Patch (2024-03-29)

    Voorbeeld: Jan wordt Jannes
      Gegeven de betrokkene is geregistreerd met:
        | attribuut                         | waarde |
        | contactnaam.voorletters           | J.     |
        | contactnaam.voornaam              | Jan    |
        | contactnaam.voorvoegselAchternaam | de     |
        | contactnaam.achternaam            | Vries  |
      Als de betrokkene wordt gewijzigd met 'contactnaam.voornaam' 'Jannes'
      Dan is van de betrokkene alleen 'contactnaam.voornaam' gewijzigd

  @eis:A8694-18 @voorstel @rev:23 @vereist:bet.wijzig @F3246
  Regel: De organisatienaam van een betrokkene is te corrigeren
    Bron: aspect A8694 §Betrokkenen (2023-04-18)

    Voorbeeld: De Kikker in plaats van 't kikkertje
      Gegeven de betrokkene is geregistreerd met 'organisatienaam' 'Wereldwinkel \u0027t kikkertje'
      Als de betrokkene wordt gewijzigd met 'organisatienaam' 'Wereldwinkel De Kikker'
      Dan is van de betrokkene alleen 'organisatienaam' gewijzigd

  @eis:A8694-19 @voorstel @rev:23 @vereist:bet.wijzig @vereist:adres @F3246
  Regel: Bezoek- en correspondentieadres zijn los van elkaar te corrigeren
    Bron: aspect A8694 §Betrokkenen (2023-04-18)

    Abstract Scenario: <adres>
      Gegeven de betrokkene is geregistreerd met:
        | attribuut                        | waarde                |
        | bezoekadres.adresregel1          | Van Puffelenstraat 12 |
        | bezoekadres.adresregel2          | 3219 FC Turfstad      |
        | correspondentieadres.adresregel1 | Postbus 2700          |
        | correspondentieadres.adresregel2 | 3200 TD Turfstad      |
      Als de betrokkene wordt gewijzigd met:
        | attribuut           | waarde           |
        | <adres>.adresregel1 | Janssenstraat 12 |
        | <adres>.adresregel2 | 9821 ST Turfstad |
      Dan is van de betrokkene alleen '<adres>' gewijzigd

      Voorbeelden:
        | adres                |
        | bezoekadres          |
        | correspondentieadres |

  @eis:A8694-20 @verplicht @rev:23-24 @vereist:da.wijzig @F2946 @F6634
  Regel: Een digitaal adres van een betrokkene is aan te passen
    Bron: aspect A8694 §Betrokkenen (2023-04-18); functie F2946 (2024-03-29)

    Voorbeeld: een nieuw e-mailadres
      Gegeven het digitaal adres van de betrokkene is geregistreerd met:
        | attribuut          | waarde                  |
        | soortDigitaalAdres | E-mail                  |
        | adres              | {oud uniek e-mailadres} |
      Als het digitaal adres wordt gewijzigd met 'adres' '{nieuw uniek e-mailadres}'
      Dan is van het digitaal adres alleen 'adres' gewijzigd
      En is het digitaal adres alleen op de nieuwe waarde van 'adres' te vinden

  @eis:A8694-21 @verplicht @afgeleid @rev:23-24 @vereist:bet.wijzig @vereist:par @vereist:kc.basis @F3246 @vraagstuk:T47
  Regel: Een correctie bij de betrokkene wijzigt klantcontact en partij niet
    Bron: afgeleid uit aspect A8694 §Betrokkenen (2023-04-18) en gegevenswoordenboek Betrokkene (2024-03-29)

    Voorbeeld: een andere naam voor dit contact
      Gegeven het klantcontact is geregistreerd
      En de betrokkene van de persoon 'Karel' is geregistreerd
      En van het klantcontact en de persoon 'Karel' is de stand genoteerd
      Als de betrokkene wordt gewijzigd met:
        | attribuut                         | waarde |
        | contactnaam.voornaam              | Carl   |
        | contactnaam.voorvoegselAchternaam | van    |
        | contactnaam.achternaam            | Deurne |
      Dan is van de betrokkene alleen 'contactnaam.voornaam' gewijzigd
      En zijn het klantcontact en de persoon 'Karel' ongewijzigd

  @eis:A8694-22 @verplicht @afgeleid @rev:23-24 @vereist:bet.wijzig @F3246 @F4936
  Regel: Na vervanging hoort het contact alleen nog bij de juiste partij
    Bron: afgeleid uit aspect A8694 §Betrokkenen (2023-04-18) en functie F4936 (2024-03-29)

    Voorbeeld: van Karel naar Anna
      Gegeven de betrokkene van de persoon 'Karel' is geregistreerd
      Als de betrokkene wordt gewijzigd met als 'wasPartij' de persoon 'Anna'
      Dan is bij de persoon 'Anna' alleen de betrokkene te vinden
      En is bij de persoon 'Karel' geen betrokkene te vinden

  @eis:A8694-23 @verplicht @rev:24 @vereist:bet.wijzig @F3246
  Regel: Bij een correctie hoeven alleen de gewijzigde gegevens mee
    Bron: aspect A8694 §Betrokkenen, vraag (2023-04-18); functie F3246 §Patch (2024-03-29)

    Voorbeeld: zonder de verplichte gegevens
      Gegeven de betrokkene is geregistreerd
      Als de betrokkene wordt gewijzigd met 'organisatienaam' 'Wereldwinkel De Kikker'
      Dan is bij het opvragen 'organisatienaam' gelijk aan wat is gewijzigd

  @eis:A8694-24 @aanbevolen @afgeleid @rev:23-24 @vereist:bet.wijzig @F3246
  Regel: Een onterecht gekoppelde partij is los te koppelen
    Bron: afgeleid uit aspect A8694 §Betrokkenen (2023-04-18) en SIM 0.0.6, 0..1

    Voorbeeld: toch niemand bekend
      Gegeven de betrokkene van de persoon 'Karel' is geregistreerd
      Als de betrokkene wordt gewijzigd met een lege 'wasPartij'
      Dan is bij het opvragen 'wasPartij' leeg
      En is van de betrokkene alleen 'wasPartij' gewijzigd

  # Interne taak

  @eis:A8694-25 @verplicht @rev:23-24 @vereist:it.wijzig @F5241
  Regel: De identificatie van een interne taak ligt vast
    Bron: aspect A8694 §Interne taken (2023-04-18); functie F5241 (2024-03-29)

    Voorbeeld: een andere identificatie
      Gegeven de interne taak is geregistreerd
      Als de interne taak wordt gewijzigd met een andere identificatie
      Dan ligt de identificatie vast

  @eis:A8694-26 @voorstel @rev:23 @vereist:it.wijzig @F5241
  Regel: Het klantcontact waar een taak uit voortkomt ligt vast
    Bron: aspect A8694 §Interne taken, met vraagteken (2023-04-18); functie F5241, voorbeeld bij PUT (2024-03-29)

    Voorbeeld: een ander klantcontact
      Gegeven de interne taak bij het klantcontact is geregistreerd
      Als de interne taak wordt gewijzigd met als 'aanleidinggevendKlantcontact' het klantcontact 'ander'
      Dan ligt 'aanleidinggevendKlantcontact' vast

  @eis:A8694-27 @verplicht @rev:23-24 @vereist:it.wijzig @F5241
  Regel: Gevraagde handeling en toelichting zijn aan te passen
    Bron: aspect A8694 §Interne taken (2023-04-18); functie F5241 (2024-03-29)

    Abstract Scenario: <attribuut>
      Gegeven de interne taak is geregistreerd met 'toelichting' 'Na vier uur bellen.'
      Als de interne taak wordt gewijzigd met '<attribuut>' '<waarde>'
      Dan is van de interne taak alleen '<attribuut>' gewijzigd

      Voorbeelden:
        | attribuut          | waarde                |
        | gevraagdeHandeling | Klant terugbellen     |
        | toelichting        | Liever voor vier uur. |

  @eis:A8694-28 @verplicht @rev:23-24 @vereist:it.wijzig @vereist:it.zoek @vereist:act @F5241 @F3839
  Regel: Een taak is aan een andere uitvoerder toe te wijzen
    Bron: aspect A8694 §Interne taken (2023-04-18); functie F5241 (2024-03-29)

    Voorbeeld: van de ene naar de andere afdeling
      Gegeven de interne taak voor de organisatorische eenheid 'Afdeling vergunningen' is geregistreerd
      Als de interne taak wordt gewijzigd met als 'toegewezenAanActor' de organisatorische eenheid 'Afdeling X'
      Dan heeft de organisatorische eenheid 'Afdeling X' alleen de interne taak openstaan
      En heeft de organisatorische eenheid 'Afdeling vergunningen' niets openstaan

  @eis:A8694-29 @verplicht @rev:24 @vereist:it.wijzig @F5241
  Regel: Een statuswijziging laat de overige gegevens van de taak staan
    Bron: functie F5241 §Patch (2024-03-29)

    Voorbeeld: verwerkt
      Gegeven de interne taak is geregistreerd met:
        | attribuut   | waarde              |
        | toelichting | Na vier uur bellen. |
        | status      | te verwerken        |
      Als de interne taak wordt gewijzigd met 'status' 'verwerkt'
      Dan is van de interne taak alleen 'status' en 'verwerktOp' gewijzigd

  @eis:A8694-30 @voorstel @rev:23 @vereist:it.wijzig @vereist:it.zoek @F5241 @F3839
  Regel: Een ten onrechte verwerkte taak is terug te zetten
    Bron: aspect A8694 §Interne taken, ongedaan maken als correctie (2023-04-18)

    Voorbeeld: terug op te verwerken
      Gegeven de interne taak voor de medewerker is geregistreerd met 'status' 'verwerkt'
      Als de interne taak wordt gewijzigd met 'status' 'te verwerken'
      Dan is bij het opvragen 'status' gelijk aan wat is gewijzigd
      En heeft de medewerker alleen de interne taak openstaan

  @eis:A8694-31 @open-vraag @rev:24 @vereist:it.wijzig @vereist:it.verwerktOp @F5241 @vraagstuk:T09
  Regel: Gemeld wordt wat er met het verwerkingsmoment gebeurt bij terugzetten
    Bron: functie F5241 (2024-03-29, niet beschreven)

    Voorbeeld: terug op te verwerken
      Gegeven de interne taak is geregistreerd
      En de interne taak is gewijzigd met:
        | attribuut  | waarde               |
        | status     | verwerkt             |
        | verwerktOp | 2024-01-15T09:17:20Z |
      Als de interne taak wordt gewijzigd met 'status' 'te verwerken'
      Dan wordt gemeld welke waarde 'verwerktOp' heeft

  @eis:A8694-32 @open-vraag @rev:24 @vereist:it.wijzig @vereist:it.nummer @F5241 @vraagstuk:T07
  Regel: Gemeld wordt of een taaknummer te wijzigen is
    Bron: functie F5241, alleen uitzonderlijke correctie (2024-03-29)

    Voorbeeld: een ander nummer
      Gegeven de interne taak is geregistreerd met 'nummer' '{uniek nummer}'
      Als de interne taak wordt gewijzigd met 'nummer' '{ander uniek nummer}'
      Dan wordt gemeld wat er met 'nummer' gebeurt

  @eis:A8694-33 @optioneel @rev:24 @vereist:vervang @F5241 @vraagstuk:T31
  Regel: Volledig vervangen laat identificatie en nummer staan
    Bron: functie F5241 §Put, put óf patch (2024-03-29)

    Voorbeeld: vervangen zonder identificatie en nummer
      Gegeven de interne taak is geregistreerd met 'nummer' '{uniek nummer}'
      Als de interne taak zonder 'nummer' wordt vervangen met:
        | attribuut          | waarde              |
        | gevraagdeHandeling | Klant terugbellen   |
        | toelichting        | Na vier uur bellen. |
        | status             | verwerkt            |
      Dan komt bij het opvragen alles terug zoals vervangen, of vraagt het register om 'nummer'
      En is 'nummer' hetzelfde gebleven

  # Partij

  @eis:A8694-34 @verplicht @rev:23-24 @vereist:par.wijzig @F2158
  Regel: De identificatie van een partij ligt vast
    Bron: aspect A8694 §Partijen (2023-04-18); functie F2158 (2024-03-29)

    Voorbeeld: een andere identificatie
      Gegeven de persoon is geregistreerd
      Als de persoon wordt gewijzigd met een andere identificatie
      Dan ligt de identificatie vast

  @eis:A8694-35 @open-vraag @rev:23-24 @vereist:par.wijzig @vereist:par.nummer @F2158 @vraagstuk:T07
  Regel: Gemeld wordt of een partijnummer te wijzigen is
    Bron: aspect A8694 §Partijen, aanpasbaar, en besluit 4733 (2023-04-18); functie F2158 (2024-03-29)

    Voorbeeld: een ander nummer
      Gegeven de persoon is geregistreerd met 'nummer' '{uniek nummer}'
      Als de persoon wordt gewijzigd met 'nummer' '{ander uniek nummer}'
      Dan wordt gemeld wat er met 'nummer' gebeurt

  @eis:A8694-36 @verplicht @rev:23-24 @vereist:par.wijzig @vereist:par.nummer @vereist:bet @F2158 @F4936
  Regel: Verwijzingen naar een partij blijven kloppen als haar nummer wijzigt
    Bron: besluit 4733 (beide revisies)

    Voorbeeld: een ander nummer
      Gegeven de persoon is geregistreerd met 'nummer' '{uniek nummer}'
      En de betrokkene van de persoon is geregistreerd
      Als de persoon wordt gewijzigd met 'nummer' '{ander uniek nummer}'
      Dan is de persoon op te vragen, ook als 'nummer' is gewijzigd
      En is bij de persoon alleen de betrokkene te vinden

  @eis:A8694-37 @verplicht @rev:23-24 @vereist:par.wijzig @F2158
  Regel: De voorkeurstaal van een partij is te wijzigen
    Bron: aspect A8694 §Partijen (2023-04-18); functie F2158 (2024-03-29)

    Voorbeeld: van Nederlands naar Engels
      Gegeven de persoon is geregistreerd met 'voorkeurstaal' 'nld'
      Als de persoon wordt gewijzigd met 'voorkeurstaal' 'eng'
      Dan is van de persoon alleen 'voorkeurstaal' gewijzigd

  @eis:A8694-38 @verplicht @rev:23-24 @vereist:par.wijzig @vereist:da.partij @F2158
  Regel: De voorkeur voor contact van een partij is te wijzigen
    Bron: aspect A8694 §Partijen, Voorkeurskanaal (2023-04-18); functie F2158, Voorkeurs digitaal adres (2024-03-29)

    Voorbeeld: van telefoon naar e-mail
      Gegeven het digitaal adres 'telefoon' van de persoon is geregistreerd
      En het digitaal adres 'e-mail' van de persoon is geregistreerd met:
        | attribuut          | waarde                  |
        | soortDigitaalAdres | E-mail                  |
        | adres              | karel@voorbeeld.example |
      En de persoon is gewijzigd met:
        | attribuut              | waarde                        |
        | voorkeursDigitaalAdres | het digitaal adres 'telefoon' |
      Als de persoon wordt gewijzigd met als 'voorkeursDigitaalAdres' het digitaal adres 'e-mail'
      Dan is van de persoon alleen 'voorkeursDigitaalAdres' gewijzigd

  @eis:A8694-39 @verplicht @rev:23-24 @vereist:par.wijzig @vereist:adres @F2158
  Regel: Adressen van een partij zijn te wijzigen
    Bron: aspect A8694 §Partijen (2023-04-18); functie F2158 (2024-03-29)

    Abstract Scenario: <adres>
      Gegeven de persoon is geregistreerd met:
        | attribuut                        | waarde                   |
        | bezoekadres.adresregel1          | Van Puffelenstraat 23    |
        | bezoekadres.adresregel2          | 9823 SG Tietjerkstradeel |
        | correspondentieadres.adresregel1 | Postbus 2700             |
        | correspondentieadres.adresregel2 | 3200 TD Turfstad         |
      Als de persoon wordt gewijzigd met:
        | attribuut           | waarde                   |
        | <adres>.adresregel1 | Janssenstraat 12         |
        | <adres>.adresregel2 | 9821 ST Tietjerkstradeel |
      Dan is van de persoon alleen '<adres>' gewijzigd

      Voorbeelden:
        | adres                |
        | bezoekadres          |
        | correspondentieadres |

  @eis:A8694-40 @verplicht @rev:23-24 @vereist:da.wijzig @vereist:da.partij @F2946
  Regel: Een digitaal adres van een partij is te wijzigen
    Bron: aspect A8694 §Partijen (2023-04-18); functie F2946 (2024-03-29)

    Voorbeeld: een nieuw e-mailadres
      Gegeven het digitaal adres van de persoon is geregistreerd met:
        | attribuut          | waarde                  |
        | soortDigitaalAdres | E-mail                  |
        | adres              | {oud uniek e-mailadres} |
      Als het digitaal adres wordt gewijzigd met 'adres' '{nieuw uniek e-mailadres}'
      Dan is van het digitaal adres alleen 'adres' gewijzigd

  @eis:A8694-41 @voorstel @rev:23 @vereist:par.wijzig @F2158 @vraagstuk:T30 @vraagstuk:T47
  Regel: De naam van een partij is te wijzigen
    Bron: aspect A8694 §Partijen (2023-04-18)

    Voorbeeld: persoon
      Gegeven de persoon is geregistreerd met:
        | attribuut              | waarde |
        | contactnaam.voornaam   | Jan    |
        | contactnaam.achternaam | Vries  |
      Als de persoon wordt gewijzigd met:
        | attribuut              | waarde  |
        | soortPartij            | persoon |
        | contactnaam.voornaam   | Jannes  |
        | contactnaam.achternaam | Vries   |
      Dan is van de persoon alleen 'contactnaam.voornaam' gewijzigd

    Voorbeeld: organisatie
      Gegeven de organisatie is geregistreerd
      Als de organisatie wordt gewijzigd met:
        | attribuut   | waarde                 |
        | soortPartij | organisatie            |
        | naam        | Wereldwinkel De Kikker |
      Dan is van de organisatie alleen 'naam' gewijzigd

  @eis:A8694-42 @verplicht @rev:24 @vereist:par.wijzig @F2158 @F7927
  Regel: Een partij is als niet meer actief te markeren
    Bron: besluit 8694, indicatie actief, en functie F2158 (2024-03-29)

    Voorbeeld: niet meer actief
      Gegeven de persoon is geregistreerd met:
        | attribuut       | waarde         |
        | indicatieActief | ja             |
        | nummer          | {uniek nummer} |
      Als de persoon wordt gewijzigd met 'indicatieActief' 'nee'
      Dan is van de persoon alleen 'indicatieActief' gewijzigd
      En is de persoon alleen op de nieuwe waarde van 'indicatieActief' te vinden, samen met 'nummer'

  @eis:A8694-43 @verplicht @afgeleid @rev:24 @vereist:par.wijzig @vereist:bet @F2158
  Regel: Een wijziging van de partij verandert eerdere contacten niet
    Bron: afgeleid uit basisterminologie §Klantcontact kenmerk 7 en §Soorten partijen (2024-03-29)

    Voorbeeld: de betrokkene houdt naam en adres
      Gegeven de betrokkene van de persoon is geregistreerd met:
        | attribuut               | waarde                |
        | contactnaam.voornaam    | Carl                  |
        | contactnaam.achternaam  | Deurne                |
        | bezoekadres.adresregel1 | Van Puffelenstraat 12 |
      En van de betrokkene is de stand genoteerd
      Als de persoon wordt gewijzigd met:
        | attribuut               | waarde           |
        | voorkeurstaal           | eng              |
        | bezoekadres.adresregel1 | Janssenstraat 12 |
      Dan is bij het opvragen 'voorkeurstaal' gelijk aan wat is gewijzigd
      En is de betrokkene ongewijzigd

  @eis:A8694-44 @open-vraag @rev:23-24 @F0796 @F2158
  Regel: Gemeld wordt of correctie en wijziging te onderscheiden zijn
    Bron: aspect A8694 §Partijen, vraag (2023-04-18); functie F0796 (2024-03-29)

    Voorbeeld: sporen van een wijziging
      Gegeven de persoon is geregistreerd
      Als de persoon wordt gewijzigd met 'voorkeurstaal' 'eng'
      Dan wordt gemeld welke gegevens buiten het profiel het antwoord bevat

  @eis:A8694-45 @open-vraag @rev:23-24 @F2158
  Regel: Gemeld wordt of geldigheid van partijgegevens is op te vragen
    Bron: aspect A8694 §Partijen, vraag (2023-04-18); besluit 8694, alleen functionele datums (2024-03-29)

    Voorbeeld: geldigheid van een adres
      Gegeven de persoon is geregistreerd met 'bezoekadres.adresregel1' 'Van Puffelenstraat 23'
      Als de persoon wordt gewijzigd met 'bezoekadres.adresregel1' 'Janssenstraat 12'
      Dan wordt gemeld welke gegevens buiten het profiel het antwoord bevat

  @eis:A8694-46 @open-vraag @rev:24 @vereist:par.wijzig @F2158 @vraagstuk:T30
  Regel: Gemeld wordt of de soort van een partij te wijzigen is
    Bron: functie F2158 tabel (2024-03-29) tegenover de handelingen-API (2024-03-29)

    Voorbeeld: van persoon naar organisatie
      Gegeven de persoon is geregistreerd
      Als de persoon wordt gewijzigd met:
        | attribuut   | waarde                 |
        | soortPartij | organisatie            |
        | naam        | Wereldwinkel De Kikker |
      Dan wordt gemeld wat er met 'soortPartij' gebeurt

  @eis:A8694-47 @verplicht @rev:24 @vereist:pid @vereist:pid.zoek @F8226 @F5817 @vraagstuk:T47
  Regel: Een onjuiste externe identificatie is te corrigeren
    Bron: functie F8226 (2024-03-29)

    Voorbeeld: een ander burgerservicenummer
      Gegeven de partij-identificator is geregistreerd
      Als de partij-identificator wordt gewijzigd met 'partijIdentificator.objectId' '{ander bsn}'
      Dan is van de partij-identificator alleen 'partijIdentificator.objectId' gewijzigd
      En is de partij-identificator alleen op de nieuwe waarde van 'partijIdentificator.objectId' te vinden

  # Overige objecten en algemeen

  @eis:A8694-48 @verplicht @rev:24 @vereist:oo.zaak @vereist:bij @F5639 @F6260 @vraagstuk:T47
  Regel: Een onjuiste zaak- of bijlageverwijzing is te corrigeren
    Bron: functies F5639 en F6260 (2024-03-29)

    Abstract Scenario: <object>
      Gegeven <object> bij het klantcontact is geregistreerd
      Als <object> wordt gewijzigd met 'objectidentificator.objectId' '{ander zaaknummer}'
      Dan is van <object> alleen 'objectidentificator.objectId' gewijzigd
      En is <object> alleen op de nieuwe waarde van 'objectidentificator.objectId' te vinden

      Voorbeelden:
        | object              |
        | het onderwerpobject |
        | de bijlage          |

  @eis:A8694-49 @voorstel @rev:23
  Regel: Een door het register bepaald registratiemoment is niet te overschrijven
    Bron: aspect A8694, Geregistreerd op en §Algemeen (2023-04-18)

    Abstract Scenario: <object>
      Gegeven <object>
      Maar met een eigen gegeven 'geregistreerdOp' '2000-01-01T00:00:00Z'
      Als <object> wordt geregistreerd
      Dan staat het eigen gegeven 'geregistreerdOp' niet met die waarde in het register

      Voorbeelden:
        | object           |
        | het klantcontact |
        | de betrokkene    |
        | de interne taak  |
        | de persoon       |

  @eis:A8694-50 @open-vraag @rev:24
  Regel: Gemeld wordt welke registratiedatums zichtbaar zijn
    Bron: besluiten 0780 en 8694 (2024-03-29)

    Abstract Scenario: <object>
      Gegeven <object> is geregistreerd
      Als <object> wordt opgevraagd
      Dan wordt gemeld welke gegevens buiten het profiel het antwoord bevat

      Voorbeelden:
        | object           |
        | het klantcontact |
        | de betrokkene    |
        | de interne taak  |
        | de persoon       |

  @eis:A8694-51 @open-vraag @rev:23-24 @vereist:audit @vraagstuk:T29
  Regel: Gemeld wordt of wijzigingen in een auditlog terug te vinden zijn
    Bron: besluit 8694 §auditlog (2024-03-29); aspect A8694 §Klantcontact (2023-04-18)

    Voorbeeld: een wijziging
      Gegeven het klantcontact is geregistreerd
      Als het klantcontact wordt gewijzigd met 'inhoud' 'Aangevuld na het gesprek.'
      Dan wordt gemeld of het profiel toegang tot een auditlog kent

  @eis:A8694-52 @verplicht @afgeleid @rev:24 @vereist:kc.wijzig @vereist:bet.wijzig @vereist:it.wijzig @vereist:par.wijzig @F0796 @F3246 @F5241 @F2158
  Regel: Wijzigen van iets wat niet bestaat wordt geweigerd
    Bron: afgeleid uit functies F0796, F5241, F2158 en F3246, bestaande (2024-03-29)

    Voorbeeld: klantcontact
      Als een onbekend klantcontact wordt gewijzigd met 'inhoud' 'Bestaat niet.'
      Dan is het antwoord dat het niet bestaat
      En bestaat het daarna nog steeds niet

    Voorbeeld: betrokkene
      Als een onbekende betrokkene wordt gewijzigd met 'organisatienaam' 'Bestaat niet.'
      Dan is het antwoord dat het niet bestaat
      En bestaat het daarna nog steeds niet

    Voorbeeld: interne taak
      Als een onbekende interne taak wordt gewijzigd met 'toelichting' 'Bestaat niet.'
      Dan is het antwoord dat het niet bestaat
      En bestaat het daarna nog steeds niet

    Voorbeeld: partij
      Als een onbekende partij wordt gewijzigd met 'voorkeurstaal' 'eng'
      Dan is het antwoord dat het niet bestaat
      En bestaat het daarna nog steeds niet

  @eis:A8694-53 @verplicht @afgeleid @rev:23-24 @vereist:kc.wijzig @F0796
  Regel: Onbekende gegevens in een wijziging hebben geen gevolg
    Bron: afgeleid uit besluit 9866 (beide revisies)

    Voorbeeld: een eigen gegeven
      Gegeven het klantcontact is geregistreerd
      Als het klantcontact wordt gewijzigd met een eigen gegeven 'onbekend_veld' 'x'
      Dan wordt het eigen gegeven 'onbekend_veld' geweigerd of genegeerd
      En is het klantcontact ongewijzigd

  @eis:A8694-54 @aanbevolen @afgeleid @rev:24 @vereist:kc.wijzig @F0796
  Regel: Twee opeenvolgende correcties op verschillende gegevens blijven beide bestaan
    Bron: afgeleid uit functies F0796 en F5241 (2024-03-29)

    Voorbeeld: eerst onderwerp, dan inhoud
      Gegeven het klantcontact is geregistreerd
      En het klantcontact is gewijzigd met:
        | attribuut | waarde                     |
        | onderwerp | Afvalinzameling rond Pasen |
      Als het klantcontact wordt gewijzigd met 'inhoud' 'Aangevuld na het gesprek.'
      Dan is bij het opvragen 'inhoud' gelijk aan wat is gewijzigd
      En is van het klantcontact 'onderwerp' gelijk aan 'Afvalinzameling rond Pasen'

  @eis:A8694-55 @verplicht @rev:24 @vereist:act.beheer @F9810 @F5582
  Regel: Een actor is als niet meer actief te markeren
    Bron: besluit 8694, gebruikersverhaal 2, en functie F9810 (2024-03-29); VNG CRUD 0.0.3, GET /actoren indicatieActief

    Voorbeeld: niet meer in dienst
      Gegeven de medewerker is geregistreerd met 'naam' 'Nicole {merk}'
      Als de medewerker wordt gewijzigd met 'indicatieActief' 'nee'
      Dan is van de medewerker alleen 'indicatieActief' gewijzigd
      En is de medewerker alleen op de nieuwe waarde van 'indicatieActief' te vinden, samen met 'naam'

  @eis:A8694-56 @open-vraag @rev:24 @vereist:act.beheer @vereist:act.kc @vereist:it @F9810 @F6542 @F2120
  Regel: Gemeld wordt of een niet-actieve actor nog te koppelen is
    Bron: gegevenswoordenboek Actor, Indicatie actief (2024-03-29)

    Voorbeeld: aan een klantcontact
      Gegeven de medewerker is geregistreerd met 'indicatieActief' 'nee'
      En het klantcontact is geregistreerd
      Als de medewerker aan het klantcontact wordt gekoppeld
      Dan wordt gemeld of dit wordt geaccepteerd

    Voorbeeld: aan een interne taak
      Gegeven de medewerker is geregistreerd met 'indicatieActief' 'nee'
      En een interne taak voor de medewerker
      Als de interne taak wordt geregistreerd
      Dan wordt gemeld of dit wordt geaccepteerd

  @eis:A8694-57 @open-vraag @rev:24 @vereist:kc.wijzig @F0796 @vraagstuk:T24
  Regel: Gemeld wordt of een afgerond klantcontact nog te wijzigen is
    Bron: basisterminologie §Klantcontact kenmerk 7 en functie F0796 (2024-03-29)

    Voorbeeld: een oud klantcontact met een verwerkte taak
      Gegeven het klantcontact is geregistreerd
      En de interne taak bij het klantcontact is geregistreerd met 'status' 'verwerkt'
      Als het klantcontact wordt gewijzigd met 'inhoud' 'Achteraf aangepast.'
      Dan wordt gemeld wat er met 'inhoud' gebeurt

  @eis:A8694-N1 @niet-toetsbaar @rev:23
  Regel: Vastligt waarom en door wie een correctie is gedaan, en of de klant het met de tekst eens is
    Bron: aspect A8694 §Klantcontact (2023-04-18)
    Reden: redenen en meningen worden niet uitgewisseld.

  @eis:A8694-N2 @niet-toetsbaar @rev:23
  Regel: Een beheerder corrigeert geregistreerd op met een script
    Bron: aspect A8694 §Algemeen (2023-04-18)
    Reden: ingrepen van beheerders gaan buiten de koppeling om.

  @eis:A8694-N3 @niet-toetsbaar @rev:23
  Regel: Ingrepen op systeemniveau en conversies zijn in een tabel verantwoord
    Bron: aspect A8694 §Algemeen (2023-04-18)
    Reden: zo'n tabel is geen onderdeel van de koppeling.

  @eis:A8694-N4 @niet-toetsbaar @rev:23
  Regel: Bekend is of anderen verwijzen naar een klantcontact zoals het op een moment was
    Bron: aspect A8694 (2023-04-18)
    Reden: het gebruik door anderen is voor de toetsset onzichtbaar.

  @eis:A8694-N5 @niet-toetsbaar @rev:24
  Regel: Het auditlog is volledig
    Bron: besluit 8694 §auditlog (2024-03-29)
    Reden: de standaard beschrijft geen toegang tot het auditlog.

  @eis:A8694-N6 @niet-toetsbaar @rev:23
  Regel: Wijzigingen van een partij zijn tegenover de klant te verantwoorden
    Bron: aspect A8694 §Partijen (2023-04-18)
    Reden: verantwoording is een taak van de organisatie.

  @eis:A8694-N7 @niet-toetsbaar @rev:23
  Regel: Vastgesteld is of bezoek- en correspondentieadres gewenst zijn
    Bron: aspect A8694 §Partijen, slot (2023-04-18)
    Reden: dat is een vraag aan de makers van de standaard.
