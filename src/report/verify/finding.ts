/** What verification says of one thing it looked at. */
export interface Finding {
  /** false: altered or not belonging; undefined: this kit can't tell */
  readonly sound: boolean | undefined;
  /** one Dutch sentence */
  readonly text: string;
}

export function sound(text: string): Finding {
  return { sound: true, text };
}

export function unsound(text: string): Finding {
  return { sound: false, text };
}

export function untold(text: string): Finding {
  return { sound: undefined, text };
}
