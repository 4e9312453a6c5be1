import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Compiles the sources, for tests that start the program as people do. */
export function build(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'pipe' })
}
