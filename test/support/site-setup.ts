import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ensureBuild } from '../../app/cli/fresh.mjs'
import { startSite } from './site'

declare module 'vitest' {
	interface ProvidedContext {
		/** A data folder that is migrated, seeded and published: each file's site starts on a copy. */
		template: string
	}
}

/** Journeys and browser tests run against the built site, never against sources. */
export async function setup(project: TestProject): Promise<() => void> {
	await ensureBuild(process.cwd())
	const template = mkdtempSync(join(tmpdir(), 'rapport-template-'))
	const site = await startSite()
	await site.halt()
	cpSync(site.dataDir, template, { recursive: true })
	await site.stop()
	project.provide('template', template)
	return () => rmSync(template, { recursive: true, force: true })
}
