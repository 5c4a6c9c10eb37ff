# language: nl
@IM
Functionaliteit: Informatiemodel: Digitaal adres

  Regels van het objecttype zelf; onbekende en ontbrekende eigenaar staan bij C9167-23 en C9167-24.
  Wat een casus al toetst, staat daar en wordt hier niet herhaald.

  @eis:IM-digitaalAdres-01 @verplicht @afgeleid @rev:24 @vereist:da.betrokkene @F1995
  Regel: Wat van het digitaal adres altijd bekend is, blijft nooit leeg
    Bron: afgeleid uit gegevenswoordenboek Digitaal adres, kardinaliteit 1 (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: zonder <attribuut>
      Gegeven een digitaal adres
      Maar zonder '<attribuut>'
      Als het digitaal adres wordt geregistreerd
      Dan is '<attribuut>' geweigerd of niet leeg
      En wordt het zonder die afwijking wel geaccepteerd

      Voorbeelden:
        | attribuut |
        | adres     |

  @eis:IM-digitaalAdres-02 @open-vraag @rev:24 @vereist:da.betrokkene @F1995 @vraagstuk:T25
  Regel: Gemeld wordt of de soort van een digitaal adres mag ontbreken
    Bron: gegevenswoordenboek Digitaal adres, Soort digitaal adres 1 (2024-03-29) tegenover VNG CRUD 0.0.3, niet verplicht

    Voorbeeld: zonder 'soortDigitaalAdres'
      Gegeven een digitaal adres
      Maar zonder 'soortDigitaalAdres'
      Als het digitaal adres wordt geregistreerd
      Dan wordt gemeld wat er met 'soortDigitaalAdres' gebeurt

  @eis:IM-digitaalAdres-03 @verplicht @afgeleid @rev:24 @vereist:da.betrokkene @F1995
  Regel: Een digitaal adres en zijn omschrijving worden tot de afgesproken lengte volledig bewaard
    Bron: afgeleid uit gegevenswoordenboek, Adresregel (80) en Omschrijving-kort (40) (2024-03-29); VNG CRUD 0.0.3

    Voorbeeld: een omschrijving van 40 tekens
      Gegeven een digitaal adres waarvan 'omschrijving' 40 tekens 'met accenten' telt
      Als het digitaal adres wordt geregistreerd
      Dan is bij het opvragen 'omschrijving' gelijk aan wat is geregistreerd

    Abstract Scenario: <adres>
      Gegeven een digitaal adres met:
        | attribuut          | waarde  |
        | soortDigitaalAdres | E-mail  |
        | adres              | <adres> |
      Als het digitaal adres wordt geregistreerd
      Dan is bij het opvragen 'adres' gelijk aan wat is geregistreerd

      Voorbeelden:
        | adres                                                                          |
        | jan.janssen+afval@post.example.nl                                              |
        | Jan.Janssen@VNG.example                                                        |
        | een.heel.lang.adres.voor.een.melding.aan.de.gemeente@afdeling.turfstad.example |

  @eis:IM-digitaalAdres-04 @verplicht @afgeleid @rev:24 @vereist:da.betrokkene @F1995
  Regel: Een te lang adres of te lange omschrijving wordt niet stilzwijgend afgekapt
    Bron: afgeleid uit gegevenswoordenboek, Adresregel (80) en Omschrijving-kort (40) (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: <attribuut> van <lengte> tekens
      Gegeven een digitaal adres waarvan '<attribuut>' <lengte> tekens 'zonder accenten' telt
      Als het digitaal adres wordt geregistreerd
      Dan is '<attribuut>' geweigerd of volledig bewaard

      Voorbeelden:
        | attribuut    | lengte |
        | adres        | 81     |
        | omschrijving | 41     |

  @eis:IM-digitaalAdres-05 @verplicht @afgeleid @rev:24 @vereist:da.betrokkene @F2806
  Regel: Een niet bestaand digitaal adres is niet op te vragen
    Bron: afgeleid uit functie F2806; VNG CRUD 0.0.3, 404 bij het opvragen van één object

    Voorbeeld: een willekeurige identificatie
      Als een onbekend digitaal adres wordt opgevraagd
      Dan is het antwoord dat het niet bestaat

  @eis:IM-digitaalAdres-06 @aanbevolen @afgeleid @rev:24 @vereist:da.betrokkene @F2806
  Regel: Een opgevraagd digitaal adres volgt de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken

    Voorbeeld: na registratie
      Gegeven een digitaal adres
      Als het digitaal adres wordt geregistreerd
      Dan volgt het opgevraagde de vorm van het profiel

  @eis:IM-digitaalAdres-07 @aanbevolen @afgeleid @rev:24 @vereist:da.betrokkene @F2806
  Regel: De melding bij een onbekend digitaal adres heeft de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken; NL API Design Rules, problem details

    Voorbeeld: een willekeurige identificatie
      Als een onbekend digitaal adres wordt opgevraagd
      Dan heeft de foutmelding de vorm van het profiel

  @eis:IM-digitaalAdres-08 @optioneel @rev:24 @vereist:vervang @vereist:da.betrokkene @F2946
  Regel: Het digitaal adres is volledig te vervangen
    Bron: VNG CRUD 0.0.3, PUT op één object; functies met een voorbeeld bij PUT (2024-03-29)

    Voorbeeld: andere gegevens
      Gegeven het digitaal adres is geregistreerd
      Als het digitaal adres wordt vervangen met:
        | attribuut    | waarde     |
        | adres        | 0201234567 |
        | omschrijving | werk       |
      Dan komt bij het opvragen alles terug zoals vervangen

  @eis:IM-digitaalAdres-09 @aanbevolen @afgeleid @rev:24 @vereist:verwijder @vereist:da.betrokkene @F1995
  Regel: Een zojuist geregistreerd digitaal adres is weer te verwijderen
    Bron: afgeleid uit besluit 8786 en functies F2173 en F7554 §Saga, de afnemer ruimt zelf op (2024-03-29); VNG CRUD 0.0.3, DELETE

    Voorbeeld: na registratie
      Gegeven het digitaal adres is geregistreerd
      Als het digitaal adres wordt verwijderd
      Dan is het digitaal adres niet meer op te vragen

  @eis:IM-digitaalAdres-10 @aanbevolen @afgeleid @rev:24 @vereist:da.betrokkene @F1995 @vraagstuk:T46
  Regel: Een verwijzing die er niet is, mag bij het registreren van een digitaal adres worden weggelaten
    Bron: afgeleid uit gegevenswoordenboek Digitaal adres, relatie met Partij 0..1 (2024-03-29); VNG CRUD 0.0.3, niet verplicht

    Voorbeeld: het adres van een betrokkene, zonder een woord over een partij
      Gegeven een digitaal adres
      Maar zonder 'verstrektDoorPartij'
      Als het digitaal adres wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
