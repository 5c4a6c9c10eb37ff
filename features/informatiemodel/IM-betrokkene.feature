# language: nl
@IM
Functionaliteit: Informatiemodel: Betrokkene bij klantcontact

  Regels van het objecttype zelf; onbekende verwijzingen en rollen staan bij C0992-15, C9167-21 en C9167-22.
  Wat een casus al toetst, staat daar en wordt hier niet herhaald.

  @eis:IM-betrokkene-01 @verplicht @afgeleid @rev:24 @vereist:bet @F2599
  Regel: Wat van de betrokkene altijd bekend is, blijft nooit leeg
    Bron: afgeleid uit gegevenswoordenboek Betrokkene bij klantcontact, kardinaliteit 1 (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: zonder <attribuut>
      Gegeven een betrokkene met 'contactnaam.achternaam' 'Deurne {eigen kenmerk}'
      Maar zonder '<attribuut>'
      Als de betrokkene wordt geregistreerd
      Dan is '<attribuut>' geweigerd of niet leeg
      En wordt het zonder die afwijking wel geaccepteerd

      Voorbeelden:
        | attribuut       |
        | rol             |
        | initiator       |
        | hadKlantcontact |

  @eis:IM-betrokkene-02 @verplicht @afgeleid @rev:24 @vereist:bet @F2599
  Regel: Teksten van de betrokkene worden tot de afgesproken lengte volledig bewaard
    Bron: afgeleid uit gegevenswoordenboek, groepen Contactnaam, Bezoekadres en Correspondentieadres (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: <attribuut> van <lengte> tekens <soort>
      Gegeven een betrokkene waarvan '<attribuut>' <lengte> tekens '<soort>' telt
      Als de betrokkene wordt geregistreerd
      Dan is bij het opvragen '<attribuut>' gelijk aan wat is geregistreerd

      Voorbeelden:
        | attribuut                         | lengte | soort           |
        | organisatienaam                   | 200    | met accenten    |
        | contactnaam.voorletters           | 10     | zonder accenten |
        | contactnaam.voornaam              | 80     | met accenten    |
        | contactnaam.voorvoegselAchternaam | 10     | zonder accenten |
        | contactnaam.achternaam            | 200    | met accenten    |
        | bezoekadres.adresregel1           | 80     | met accenten    |
        | correspondentieadres.adresregel3  | 80     | zonder accenten |

  @eis:IM-betrokkene-03 @verplicht @afgeleid @rev:24 @vereist:bet @F2599
  Regel: Te lange teksten van de betrokkene worden niet stilzwijgend afgekapt
    Bron: afgeleid uit gegevenswoordenboek, groepen Contactnaam, Bezoekadres en Correspondentieadres (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: <attribuut> van <lengte> tekens
      Gegeven een betrokkene waarvan '<attribuut>' <lengte> tekens 'zonder accenten' telt
      Als de betrokkene wordt geregistreerd
      Dan is '<attribuut>' geweigerd of volledig bewaard

      Voorbeelden:
        | attribuut                         | lengte |
        | organisatienaam                   | 201    |
        | contactnaam.voorletters           | 11     |
        | contactnaam.voornaam              | 81     |
        | contactnaam.voorvoegselAchternaam | 11     |
        | contactnaam.achternaam            | 201    |
        | bezoekadres.adresregel1           | 81     |
        | correspondentieadres.adresregel3  | 81     |

  @eis:IM-betrokkene-04 @verplicht @afgeleid @rev:24 @vereist:bet @F5859
  Regel: Een niet bestaande betrokkene is niet op te vragen
    Bron: afgeleid uit functie F5859; VNG CRUD 0.0.3, 404 bij het opvragen van één object

    Voorbeeld: een willekeurige identificatie
      Als een onbekende betrokkene wordt opgevraagd
      Dan is het antwoord dat het niet bestaat

  @eis:IM-betrokkene-05 @verplicht @afgeleid @rev:24 @vereist:bet @F4936
  Regel: Een lijst met betrokkenen is volledig, ook over meer pagina's
    Bron: afgeleid uit functie F4936, alles wat aan de voorwaarden voldoet (2024-03-29)

    Voorbeeld: vijf betrokkenen, twee per pagina
      Gegeven het klantcontact is geregistreerd
      En 5 betrokkenen bij het klantcontact zijn geregistreerd
      Als betrokkenen worden gezocht op 'hadKlantcontact' bij het klantcontact, 2 per pagina
      Dan worden de 5 betrokkenen elk één keer gevonden

  @eis:IM-betrokkene-06 @aanbevolen @afgeleid @rev:24 @vereist:bet @F5859
  Regel: Een opgevraagde betrokkene volgt de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken

    Voorbeeld: na registratie
      Gegeven een betrokkene
      Als de betrokkene wordt geregistreerd
      Dan volgt het opgevraagde de vorm van het profiel

  @eis:IM-betrokkene-07 @aanbevolen @afgeleid @rev:24 @vereist:bet @F5859
  Regel: De melding bij een onbekende betrokkene heeft de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken; NL API Design Rules, problem details

    Voorbeeld: een willekeurige identificatie
      Als een onbekende betrokkene wordt opgevraagd
      Dan heeft de foutmelding de vorm van het profiel

  @eis:IM-betrokkene-08 @optioneel @rev:24 @vereist:vervang @vereist:bet @F3246
  Regel: De betrokkene is volledig te vervangen
    Bron: VNG CRUD 0.0.3, PUT op één object; functies met een voorbeeld bij PUT (2024-03-29)

    Voorbeeld: andere gegevens
      Gegeven de betrokkene is geregistreerd
      Als de betrokkene wordt vervangen met:
        | attribuut       | waarde                 |
        | rol             | vertegenwoordiger      |
        | initiator       | nee                    |
        | organisatienaam | Wereldwinkel De Kikker |
      Dan komt bij het opvragen alles terug zoals vervangen

  @eis:IM-betrokkene-09 @aanbevolen @afgeleid @rev:24 @vereist:verwijder @vereist:bet @F2599
  Regel: Een zojuist geregistreerde betrokkene is weer te verwijderen
    Bron: afgeleid uit besluit 8786 en functies F2173 en F7554 §Saga, de afnemer ruimt zelf op (2024-03-29); VNG CRUD 0.0.3, DELETE

    Voorbeeld: na registratie
      Gegeven de betrokkene is geregistreerd
      Als de betrokkene wordt verwijderd
      Dan is de betrokkene niet meer op te vragen
