import { join } from 'node:path';
import { Project } from 'ts-morph';
import { ROOT } from './bundle.ts';
import { type Mutant, planted } from './mutations.ts';

let project: Project | undefined;

/** Returns whether a file with a fault in it still compiles. */
export function isTyped(mutant: Mutant, text: string): boolean {
  project ??= new Project({
    tsConfigFilePath: join(ROOT, 'tsconfig.json'),
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
  });
  const file = project.createSourceFile(join(ROOT, mutant.path), planted(text, mutant), { overwrite: true });
  try {
    const program = project.getProgram().compilerObject;
    const source = file.compilerNode;
    return program.getSyntacticDiagnostics(source).length + program.getSemanticDiagnostics(source).length === 0;
  } finally {
    file.replaceWithText(text);
  }
}
