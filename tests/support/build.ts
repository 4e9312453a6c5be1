import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Compiles the sources, for tests that start the program as people do. */
export const build = (): void =>
  void execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT, stdio: 'pipe' })

/** Bundles the page of the test guild. */
export const buildPage = (): void =>
  void execFileSync('npm', ['run', '-s', 'build:page'], { cwd: ROOT, stdio: 'pipe' })
