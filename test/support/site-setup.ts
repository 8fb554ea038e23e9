import { ensureBuild } from '../../app/cli/fresh.mjs'

/** Journeys and browser tests run against the built site, never against sources. */
export async function setup(): Promise<void> {
	await ensureBuild(process.cwd())
}
