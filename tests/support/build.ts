import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Compiles the sources and bundles the page of the test guild, once before all tests. */
export default function setup(): void {
  const cwd = fileURLToPath(new URL('../..', import.meta.url))
  for (const script of ['build', 'build:page'])
    execFileSync('npm', ['run', '-s', script], { cwd, stdio: 'pipe' })
}
