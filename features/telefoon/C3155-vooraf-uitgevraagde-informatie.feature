# language: nl
@C3155 @P1a
Functionaliteit: C3155 Vooraf uitgevraagde informatie opslaan

  Van deze casus bestaat alleen de titel. Gelezen is: voordat een medewerker opneemt heeft een keuzemenu of formulier al iets gevraagd
  (reden van bellen, naam, nummer), en dat moet bewaard blijven. De eisen zijn afgeleid uit de basisterminologie en uit functies en besluiten.

  @eis:C3155-01 @optioneel @afgeleid @rev:24 @vereist:kc.basis @vereist:act.kc @F2173 @F6542 @F8618
  Regel: Vooraf uitgevraagde informatie is als tekst bij een klantcontact te bewaren
    Bron: afgeleid uit basisterminologie §Inhoud, eerste vorm, en §Actor (2024-03-29)

    Voorbeeld: keuzemenu afval en milieu
      Gegeven het klantcontact is geregistreerd met:
        | attribuut | waarde                                                                            |
        | onderwerp | Afval en milieu {eigen kenmerk}                                                   |
        | inhoud    | Keuzemenu: Afval en milieu. Opgegeven naam: Karel van Deurne. Nummer: 0612345678. |
      En de geautomatiseerde actor 'keuzemenu' is geregistreerd
      Als de geautomatiseerde actor 'keuzemenu' aan het klantcontact wordt gekoppeld
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is het klantcontact op te vragen
      En staat bij het klantcontact alleen de geautomatiseerde actor 'keuzemenu' als actor

  @eis:C3155-02 @optioneel @afgeleid @rev:24 @vereist:bet @vereist:da.betrokkene @F2599 @F1995 @F6634
  Regel: Vooraf opgegeven contactgegevens zijn bij een betrokkene zonder partij te bewaren
    Bron: afgeleid uit basisterminologie §Betrokkene, tweede vorm (2024-03-29)

    Voorbeeld: de opgegeven naam
      Gegeven een betrokkene met:
        | attribuut                         | waarde |
        | contactnaam.voornaam              | Karel  |
        | contactnaam.voorvoegselAchternaam | van    |
        | contactnaam.achternaam            | Deurne |
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het opvragen 'wasPartij' leeg

    Voorbeeld: het opgegeven nummer
      Gegeven de betrokkene is geregistreerd
      En een digitaal adres van de betrokkene met 'adres' '0612345678'
      Als het digitaal adres wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is van de betrokkene 'wasPartij' leeg

  @eis:C3155-03 @optioneel @afgeleid @rev:24 @vereist:bij @vereist:bij.zoek @F1975 @F5492
  Regel: Gestructureerde antwoorden zijn als bijlage aan het klantcontact te koppelen
    Bron: afgeleid uit basisterminologie §Inhoud, derde vorm, en functie F1975 (2024-03-29)

    Voorbeeld: een object in een ander register
      Gegeven het klantcontact is geregistreerd
      En de bijlage 'van een ander' bij het klantcontact 'ander' is geregistreerd
      En een bijlage 'vooruitvraag' met:
        | attribuut                         | waarde            |
        | wasBijlageVanKlantcontact         | het klantcontact  |
        | objectidentificator.objectId      | vooruitvraag-0001 |
        | objectidentificator.objecttype    | Overig object     |
        | objectidentificator.soortObjectId | Identificatie     |
        | objectidentificator.register      | Overige Objecten  |
      Als de bijlage 'vooruitvraag' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het klantcontact alleen de bijlage 'vooruitvraag' te vinden

  @eis:C3155-04 @aanbevolen @afgeleid @rev:24 @vereist:kc.wijzig @F0796
  Regel: De medewerker vult het klantcontact aan zonder verlies van de vooraf gegeven informatie
    Bron: afgeleid uit functie F0796 (2024-03-29)

    Voorbeeld: wat de klant koos en wat de medewerker antwoordde
      Gegeven het klantcontact is geregistreerd met 'inhoud' 'Keuzemenu: Afval en milieu.'
      Als het klantcontact wordt gewijzigd met 'inhoud' 'Keuzemenu: Afval en milieu.\nKlant vraagt wanneer afval van klant wordt opgehaald.'
      Dan is van het klantcontact alleen 'inhoud' gewijzigd

  @eis:C3155-05 @aanbevolen @afgeleid @rev:24 @vereist:act.kc @F6542
  Regel: Zowel het systeem als de medewerker staat als actor bij het klantcontact
    Bron: afgeleid uit basisterminologie §Klantcontact kenmerk 2 en functie F6542 (2024-03-29)

    Voorbeeld: keuzemenu en medewerker
      Gegeven het klantcontact is geregistreerd
      En de geautomatiseerde actor 'keuzemenu' is aan het klantcontact gekoppeld
      En de medewerker 'Nicole van Dijk' is geregistreerd
      Als de medewerker 'Nicole van Dijk' aan het klantcontact wordt gekoppeld
      Dan staan bij het klantcontact alleen de geautomatiseerde actor 'keuzemenu' en de medewerker 'Nicole van Dijk' als actor

  @eis:C3155-06 @aanbevolen @afgeleid @rev:23-24 @vereist:bet @vereist:da.betrokkene @vereist:par @F2599 @F1995 @F5859
  Regel: Een vooraf opgegeven nummer of naam koppelt niet vanzelf een partij
    Bron: afgeleid uit besluit 3485 (2023-04-18) en casus C9853 §4 (2024-03-29)

    Voorbeeld: een bekend telefoonnummer
      Gegeven het digitaal adres 'bekend' van de persoon 'Karel' is geregistreerd met 'adres' '0612345678'
      En de betrokkene is geregistreerd
      En een digitaal adres 'opgegeven' van de betrokkene met 'adres' '0612345678'
      Als het digitaal adres 'opgegeven' wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is van de betrokkene 'wasPartij' leeg

    Voorbeeld: een bekende naam
      Gegeven de persoon 'Karel' is geregistreerd
      En een betrokkene
      Als de betrokkene wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En is bij het opvragen 'wasPartij' leeg

  @eis:C3155-07 @verplicht @afgeleid @rev:23-24 @vereist:kc.basis @F2173 @F8618
  Regel: Niet gestandaardiseerde gegevens worden geweigerd of genegeerd
    Bron: besluit 9866 (beide revisies)

    Voorbeeld: een vrij gegeven
      Gegeven een klantcontact
      Maar met een eigen gegeven 'vooruitvraag_vrij' 'x'
      Als het klantcontact wordt geregistreerd
      Dan wordt het eigen gegeven 'vooruitvraag_vrij' geweigerd of genegeerd

  @eis:C3155-08 @open-vraag @afgeleid @rev:23-24 @vereist:kc.basis @vereist:kc.wijzig @F2173 @F0796
  Regel: Gemeld wordt of een nog onvolledig klantcontact kan worden vastgelegd
    Bron: besluit 7030, geen tussenopslag (2023-04-18); basisterminologie §Klantcontact kenmerk 5 (2024-03-29)

    Voorbeeld: nog zonder onderwerp en resultaat
      Gegeven een klantcontact
      Maar zonder 'onderwerp'
      En zonder 'indicatieContactGelukt'
      Als het klantcontact wordt geregistreerd
      Dan wordt gemeld of dit wordt geaccepteerd

    Voorbeeld: later aangevuld
      Gegeven het klantcontact is geregistreerd met:
        | attribuut              | waarde          |
        | onderwerp              | Nog niet bekend |
        | indicatieContactGelukt | onbekend        |
      Als het klantcontact wordt gewijzigd met:
        | attribuut              | waarde          |
        | onderwerp              | Afval en milieu |
        | indicatieContactGelukt | ja              |
      Dan wordt gemeld wat er met 'onderwerp' gebeurt
      En wordt gemeld wat er met 'indicatieContactGelukt' gebeurt

  @eis:C3155-N1 @niet-toetsbaar @rev:23-24
  Regel: Het keuzemenu of formulier stelt de vragen en geeft de antwoorden door aan de voorkant
    Bron: titel van casus C3155
    Reden: uitvragen en doorgeven gebeurt in telefonie en voorkant, niet in het register.

  @eis:C3155-N2 @niet-toetsbaar @rev:23
  Regel: Tussen keuzemenu en gesprek wordt tijdelijk opgeslagen
    Bron: besluit 7030 (2023-04-18)
    Reden: tijdelijke opslag hoort niet in het register en is daar dus niet waar te nemen.
