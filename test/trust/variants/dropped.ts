/** Differences that looked lawful and aren't, with the requirement that rules them out. */
export const DROPPED: readonly { readonly title: string; readonly reason: string }[] = [
  {
    title: 'een tweede openstaande taak bij een klantcontact wordt geweigerd',
    reason: 'uit één taak komen meer nieuwe taken op hetzelfde klantcontact voort (C9761-05, verplicht), al is C6114-14 een open vraag.',
  },
];
