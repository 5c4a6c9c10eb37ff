# language: nl
@IM
Functionaliteit: Buiten het informatiemodel: Categorie-relatie

  Dit objecttype staat niet in het informatiemodel; alleen Open Klant kent het. Getoetst wordt het daarom alleen waar het is opgegeven.

  @eis:IM-categorieRelatie-01 @optioneel @rev:24
  Regel: De categorie-relatie is te registreren en volledig terug te lezen
    Bron: API-beschrijving Open Klant 0.9.0

    Voorbeeld: na registratie
      Gegeven een categorie-relatie
      Als de categorie-relatie wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En volgt het opgevraagde de vorm van het profiel

  @eis:IM-categorieRelatie-02 @optioneel @rev:24
  Regel: Een niet bestaande categorie-relatie is niet op te vragen
    Bron: API-beschrijving Open Klant 0.9.0

    Voorbeeld: een willekeurige identificatie
      Als een onbekende categorie-relatie wordt opgevraagd
      Dan is het antwoord dat het niet bestaat

  @eis:IM-categorieRelatie-03 @optioneel @rev:24 @vereist:verwijder
  Regel: Een zojuist geregistreerde categorie-relatie is weer te verwijderen
    Bron: API-beschrijving Open Klant 0.9.0

    Voorbeeld: na registratie
      Gegeven de categorie-relatie is geregistreerd
      Als de categorie-relatie wordt verwijderd
      Dan is de categorie-relatie niet meer op te vragen
