import type { View } from './view';

/** Product and version, or that they were not stated. */
export function productName({ report, texts }: View): string {
  const name = [report.target.product, report.target.version].filter((part) => part !== undefined).join(' ');
  return name === '' ? texts.page.unknownProduct : name;
}
