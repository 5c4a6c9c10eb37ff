/** Differences that looked lawful and aren't, with the requirement that rules them out. */
export const DROPPED: readonly { readonly title: string; readonly reason: string }[] = [
  {
    title: 'een tweede openstaande taak bij een klantcontact wordt geweigerd',
    reason: 'uit één taak komen meer nieuwe taken op hetzelfde klantcontact voort (C9761-05, verplicht), al is C6114-14 een open vraag.',
  },
  {
    title: 'de indicatie contact gelukt is niet te corrigeren',
    reason: 'een onbestelbare bevestiging is achteraf als niet gelukt te markeren (C1304-10), al is A8694-11 een open vraag.',
  },
];
