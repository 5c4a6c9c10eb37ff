# language: nl
@IM
Functionaliteit: Informatiemodel: ActorKlantcontact

  De koppeling van een actor aan een klantcontact; onbekende verwijzingen staan bij C0992-14.
  Wat een casus al toetst, staat daar en wordt hier niet herhaald.

  @eis:IM-actorKlantcontact-01 @verplicht @afgeleid @rev:24 @vereist:act.kc @F6542
  Regel: Wat van het actorKlantcontact altijd bekend is, blijft nooit leeg
    Bron: afgeleid uit SIM 0.0.6, had betrokken, 1 aan elke kant (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: zonder <attribuut>
      Gegeven een actorKlantcontact
      Maar zonder '<attribuut>'
      Als het actorKlantcontact wordt geregistreerd
      Dan is '<attribuut>' geweigerd of niet leeg
      En wordt het zonder die afwijking wel geaccepteerd

      Voorbeelden:
        | attribuut    |
        | actor        |
        | klantcontact |

  @eis:IM-actorKlantcontact-02 @verplicht @afgeleid @rev:24 @vereist:act.kc @F6542
  Regel: Een niet bestaand actorKlantcontact is niet op te vragen
    Bron: afgeleid uit functie F6542; VNG CRUD 0.0.3, 404 bij het opvragen van één object

    Voorbeeld: een willekeurige identificatie
      Als een onbekend actorKlantcontact wordt opgevraagd
      Dan is het antwoord dat het niet bestaat

  @eis:IM-actorKlantcontact-03 @aanbevolen @afgeleid @rev:24 @vereist:act.kc @F6542
  Regel: Een opgevraagd actorKlantcontact volgt de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken

    Voorbeeld: na registratie
      Gegeven een actorKlantcontact
      Als het actorKlantcontact wordt geregistreerd
      Dan volgt het opgevraagde de vorm van het profiel

  @eis:IM-actorKlantcontact-04 @aanbevolen @afgeleid @rev:24 @vereist:act.kc @F6542
  Regel: De melding bij een onbekend actorKlantcontact heeft de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken; NL API Design Rules, problem details

    Voorbeeld: een willekeurige identificatie
      Als een onbekend actorKlantcontact wordt opgevraagd
      Dan heeft de foutmelding de vorm van het profiel

  @eis:IM-actorKlantcontact-05 @aanbevolen @afgeleid @rev:24 @vereist:verwijder @vereist:act.kc @F6542
  Regel: Een zojuist geregistreerd actorKlantcontact is weer te verwijderen
    Bron: afgeleid uit besluit 8786 en functies F2173 en F7554 §Saga, de afnemer ruimt zelf op (2024-03-29); VNG CRUD 0.0.3, DELETE

    Voorbeeld: na registratie
      Gegeven het actorKlantcontact is geregistreerd
      Als het actorKlantcontact wordt verwijderd
      Dan is het actorKlantcontact niet meer op te vragen
