import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild } from '../../../app/cli/fresh.mjs'
import { type Site, startSite } from '../../support/site'
import { asScenario } from './as-scenario'
import { story } from './story'

export const longSlug = 'long-afternoon'
export const longTurns = 30

/** The built site with our content and, beside it, a scenario of 30 turns and more; nothing else differs. */
export async function startLongSite(): Promise<Site> {
	await ensureBuild(process.cwd())
	const root = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
	for (const part of ['build', 'content', 'prisma', 'public', 'package.json'])
		cpSync(part, join(root, part), { recursive: true })
	symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
	const folder = join(root, 'content/scenarios', longSlug)
	mkdirSync(folder)
	writeFileSync(join(folder, 'scenario.mdx'), asScenario(story(longTurns + 4)))
	const site = await startSite({ root })
	return {
		...site,
		stop: async () => {
			await site.stop()
			rmSync(root, { recursive: true, force: true })
		},
	}
}
