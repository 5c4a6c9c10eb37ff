/** Values by name, as deep as needed: the contexts of GitHub (inputs, env, steps, …). */
export interface Contexts {
  readonly [name: string]: string | Contexts;
}

export interface Expressions {
  /** A text with the value of every expression in it. */
  text(template: string, contexts: Contexts): string;
  /** Whether a step runs. Without a status function it only runs when nothing failed. */
  holds(condition: string, contexts: Contexts, failed: boolean): boolean;
}

/** Expressions as GitHub evaluates them, by its own library. No file has a hash: hashFiles says that there is none. */
export async function expressions(): Promise<Expressions> {
  const { data, Evaluator, Lexer, Parser } = await import('@actions/expressions');
  const toData = (value: string | Contexts): InstanceType<typeof data.StringData | typeof data.Dictionary> =>
    typeof value === 'string'
      ? new data.StringData(value)
      : new data.Dictionary(...Object.entries(value).map(([key, member]) => ({ key, value: toData(member) })));
  const evaluate = (expression: string, contexts: Contexts, failed: boolean): string => {
    const values = {
      always: new data.BooleanData(true),
      success: new data.BooleanData(!failed),
      failure: new data.BooleanData(failed),
      hashfiles: new data.StringData(''),
    };
    const functions = Object.entries(values).map(([name, value]) => ({ name, minArgs: 0, maxArgs: 9, call: () => value }));
    const parsed = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions).parse();
    const dictionary = new data.Dictionary(...Object.entries(contexts).map(([key, value]) => ({ key, value: toData(value) })));
    return new Evaluator(parsed, dictionary, new Map(functions.map((one) => [one.name, one]))).evaluate().coerceString();
  };
  return {
    text: (template, contexts) => template.replaceAll(/\$\{\{(.*?)\}\}/gsu, (_all, inner: string) => evaluate(inner, contexts, false)),
    holds: (condition, contexts, failed) => {
      const whole = /\b(?:always|failure|success)\(\)/u.test(condition) ? condition : `success() && (${condition})`;
      return evaluate(`(${whole}) && 'ja' || 'nee'`, contexts, failed) === 'ja';
    },
  };
}
