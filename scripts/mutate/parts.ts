import type { Part } from './outcome.ts';

/** The parts of the code that are mutated. */
export const PARTS = ['generated', 'vocabulary', 'generator'] as const;
export type PartName = (typeof PARTS)[number];

/** Prepares the judge of a part. */
export async function partOf(name: PartName): Promise<Part> {
  if (name === 'generated') return (await import('./generated.ts')).generatedPart();
  if (name === 'vocabulary') return (await import('./vocabulary.ts')).vocabularyPart();
  return (await import('./generator.ts')).generatorPart();
}
