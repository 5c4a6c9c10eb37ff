# language: nl
@IM
Functionaliteit: Informatiemodel: Partij

  Personen, organisaties en contactpersonen; nummer en namen staan bij C9018-16 en C9018-17.
  Wat een casus al toetst, staat daar en wordt hier niet herhaald.

  @eis:IM-partij-01 @verplicht @rev:24 @vereist:par @F7554 @F0138
  Regel: Een organisatie en een contactpersoon zijn als partij te registreren
    Bron: functie F7554; gegevenswoordenboek Organisatie en Contactpersoon (2024-03-29)

    Voorbeeld: organisatie
      Gegeven een organisatie met 'naam' 'Graafmachines Alblasserdam v.o.f.'
      Als de organisatie wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

    Voorbeeld: contactpersoon van een organisatie
      Gegeven de organisatie is geregistreerd
      En een contactpersoon met:
        | attribuut              | waarde         |
        | contactnaam.voornaam   | Henk           |
        | contactnaam.achternaam | Bruin          |
        | werkteVoorPartij       | de organisatie |
      Als de contactpersoon wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

    Voorbeeld: persoon met adressen en notitie
      Gegeven een persoon met:
        | attribuut                        | waarde                   |
        | interneNotitie                   | Spreekt ook Fries.       |
        | bezoekadres.adresregel1          | Van Puffelenstraat 23    |
        | bezoekadres.adresregel2          | 9823 SG Tietjerkstradeel |
        | correspondentieadres.adresregel1 | Postbus 2700             |
        | correspondentieadres.adresregel2 | 3200 TD Turfstad         |
      Als de persoon wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

  @eis:IM-partij-02 @verplicht @afgeleid @rev:24 @vereist:par @F7554
  Regel: Wat van de persoon altijd bekend is, blijft nooit leeg
    Bron: afgeleid uit gegevenswoordenboek Partij, kardinaliteit 1 (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: zonder <attribuut>
      Gegeven een persoon
      Maar zonder '<attribuut>'
      Als de persoon wordt geregistreerd
      Dan is '<attribuut>' geweigerd of niet leeg
      En wordt het zonder die afwijking wel geaccepteerd

      Voorbeelden:
        | attribuut       |
        | soortPartij     |
        | indicatieActief |

  @eis:IM-partij-03 @verplicht @rev:24 @vereist:par @F7554
  Regel: Een onbekende soort partij wordt geweigerd
    Bron: gegevenswoordenboek, Soort partij (2024-03-29); VNG CRUD 0.0.3

    Voorbeeld: buurtvereniging
      Gegeven een persoon
      Maar met 'soortPartij' 'buurtvereniging'
      Als de persoon wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd

  @eis:IM-partij-04 @open-vraag @rev:24 @vereist:par @F7554
  Regel: Gemeld wordt wat een ontbrekende indicatie geheimhouding wordt
    Bron: gegevenswoordenboek Partij, Indicatie geheimhouding 1 (2024-03-29)

    Voorbeeld: zonder 'indicatieGeheimhouding'
      Gegeven een persoon
      Maar zonder 'indicatieGeheimhouding'
      Als de persoon wordt geregistreerd
      Dan wordt gemeld wat er met 'indicatieGeheimhouding' gebeurt

  @eis:IM-partij-05 @verplicht @afgeleid @rev:24 @vereist:par @F7554
  Regel: Teksten van de persoon worden tot de afgesproken lengte volledig bewaard
    Bron: afgeleid uit gegevenswoordenboek, Tekst, Naam-lang en Adresregel (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: <attribuut> van <lengte> tekens <soort>
      Gegeven een persoon waarvan '<attribuut>' <lengte> tekens '<soort>' telt
      Als de persoon wordt geregistreerd
      Dan is bij het opvragen '<attribuut>' gelijk aan wat is geregistreerd

      Voorbeelden:
        | attribuut                        | lengte | soort           |
        | interneNotitie                   | 1000   | met accenten    |
        | contactnaam.achternaam           | 200    | met accenten    |
        | correspondentieadres.adresregel2 | 80     | zonder accenten |

  @eis:IM-partij-06 @verplicht @afgeleid @rev:24 @vereist:par @F7554
  Regel: Te lange teksten van de persoon worden niet stilzwijgend afgekapt
    Bron: afgeleid uit gegevenswoordenboek, Tekst, Naam-lang en Adresregel (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: <attribuut> van <lengte> tekens
      Gegeven een persoon waarvan '<attribuut>' <lengte> tekens 'zonder accenten' telt
      Als de persoon wordt geregistreerd
      Dan is '<attribuut>' geweigerd of volledig bewaard

      Voorbeelden:
        | attribuut                        | lengte |
        | interneNotitie                   | 1001   |
        | contactnaam.achternaam           | 201    |
        | correspondentieadres.adresregel2 | 81     |

  @eis:IM-partij-07 @verplicht @afgeleid @rev:24 @vereist:par @F7554
  Regel: Een contactpersoon van een onbekende organisatie wordt geweigerd
    Bron: afgeleid uit SIM 0.0.6, werkte voor (2024-03-29)

    Voorbeeld: onbekend in 'werkteVoorPartij'
      Gegeven een contactpersoon
      Maar met een onbekende 'werkteVoorPartij'
      Als de contactpersoon wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd

  @eis:IM-partij-08 @verplicht @afgeleid @rev:24 @vereist:par @F0138
  Regel: Een niet bestaande partij is niet op te vragen
    Bron: afgeleid uit functie F0138; VNG CRUD 0.0.3, 404 bij het opvragen van één object

    Voorbeeld: een willekeurige identificatie
      Als een onbekende partij wordt opgevraagd
      Dan is het antwoord dat het niet bestaat

  @eis:IM-partij-09 @aanbevolen @afgeleid @rev:24 @vereist:par @F0138
  Regel: Een opgevraagde persoon volgt de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken

    Voorbeeld: na registratie
      Gegeven een persoon
      Als de persoon wordt geregistreerd
      Dan volgt het opgevraagde de vorm van het profiel

  @eis:IM-partij-10 @aanbevolen @afgeleid @rev:24 @vereist:par @F0138
  Regel: De melding bij een onbekende partij heeft de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken; NL API Design Rules, problem details

    Voorbeeld: een willekeurige identificatie
      Als een onbekende partij wordt opgevraagd
      Dan heeft de foutmelding de vorm van het profiel

  @eis:IM-partij-11 @optioneel @rev:24 @vereist:vervang @vereist:par @F2158
  Regel: De persoon is volledig te vervangen
    Bron: VNG CRUD 0.0.3, PUT op één object; functies met een voorbeeld bij PUT (2024-03-29)

    Voorbeeld: andere gegevens
      Gegeven de persoon is geregistreerd
      Als de persoon wordt vervangen met:
        | attribuut       | waarde              |
        | voorkeurstaal   | eng                 |
        | indicatieActief | nee                 |
        | interneNotitie  | Volledig vervangen. |
      Dan komt bij het opvragen alles terug zoals vervangen

  @eis:IM-partij-12 @aanbevolen @afgeleid @rev:24 @vereist:verwijder @vereist:par @F7554
  Regel: Een zojuist geregistreerde persoon is weer te verwijderen
    Bron: afgeleid uit besluit 8786 en functies F2173 en F7554 §Saga, de afnemer ruimt zelf op (2024-03-29); VNG CRUD 0.0.3, DELETE

    Voorbeeld: na registratie
      Gegeven de persoon is geregistreerd
      Als de persoon wordt verwijderd
      Dan is de persoon niet meer op te vragen
