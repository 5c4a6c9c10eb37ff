# language: nl
@IM
Functionaliteit: Buiten het informatiemodel: Categorie

  Dit objecttype staat niet in het informatiemodel; alleen Open Klant kent het. Getoetst wordt het daarom alleen waar het is opgegeven.

  @eis:IM-categorie-01 @optioneel @rev:24
  Regel: De categorie is te registreren en volledig terug te lezen
    Bron: API-beschrijving Open Klant 0.9.0

    Voorbeeld: na registratie
      Gegeven een categorie
      Als de categorie wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En volgt het opgevraagde de vorm van het profiel

  @eis:IM-categorie-02 @optioneel @rev:24
  Regel: Een niet bestaande categorie is niet op te vragen
    Bron: API-beschrijving Open Klant 0.9.0

    Voorbeeld: een willekeurige identificatie
      Als een onbekende categorie wordt opgevraagd
      Dan is het antwoord dat het niet bestaat

  @eis:IM-categorie-03 @optioneel @rev:24 @vereist:verwijder
  Regel: Een zojuist geregistreerde categorie is weer te verwijderen
    Bron: API-beschrijving Open Klant 0.9.0

    Voorbeeld: na registratie
      Gegeven de categorie is geregistreerd
      Als de categorie wordt verwijderd
      Dan is de categorie niet meer op te vragen
