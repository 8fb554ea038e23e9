import { createHash } from 'node:crypto'
import type { ContentJob, ContentResult } from '../content/job.server'
import type { Deps } from '../deps.server'
import { importPlan } from '../library/import-plan.server'
import { mostUpload, type Unpacked, unpack } from '../library/unpack.server'
import type { Me } from '../session/require.server'

export type PlanImportResult =
	| { ok: true }
	| { ok: false; refused: Extract<Unpacked, { ok: false }>['refused'] | 'busy' }

/** Looking for problems stops after so long; what was not looked at is told. */
const mostMs = 25_000

/** A dry run: what an upload would do, kept for its person to be made or left. Nothing is written. */
export async function planImport(
	deps: Pick<Deps, 'db' | 'now' | 'imports'> & {
		compile?: (job: ContentJob) => Promise<ContentResult>
		root?: string
	},
	me: Pick<Me, 'id' | 'role'>,
	upload: { name: string; bytes: Buffer },
): Promise<PlanImportResult> {
	if (upload.bytes.length > mostUpload) return { ok: false, refused: 'too-large' }
	if (!deps.imports.begin()) return { ok: false, refused: 'busy' }
	try {
		const unpacked = await unpack(upload.bytes)
		if (!unpacked.ok) return unpacked
		const until = deps.now().getTime() + mostMs
		const inTime = () => deps.now().getTime() < until
		const plan = await importPlan({ ...deps, inTime }, me, unpacked)
		const digest = createHash('sha256').update(upload.bytes).digest('hex')
		deps.imports.put(me.id, { digest, name: upload.name.slice(0, 120), ...plan, made: null })
		return { ok: true }
	} finally {
		deps.imports.end()
	}
}
