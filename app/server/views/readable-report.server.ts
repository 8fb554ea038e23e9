import { z } from 'zod'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { type ReportRow, reportById } from '../store/reports.server'

const recipients = z.array(z.string()).catch([])

/** A report that goes to this person; null for anybody else's. What it shows is theirs by their own rights. */
export async function readableReport(
	deps: Pick<Deps, 'db'>,
	me: Pick<Me, 'id'>,
	id: string,
): Promise<ReportRow | null> {
	const report = await reportById(deps.db.read, id)
	if (!report) return null
	return recipients.parse(JSON.parse(report.recipients)).includes(me.id) ? report : null
}
