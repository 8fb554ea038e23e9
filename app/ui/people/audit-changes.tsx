import { auditSearchWords as words } from '../words/audit'

export type AuditChange = { name: string; was: string | null; now: string | null }

/** What an act changed, a line each: what it was, and what it is now. */
export function AuditChanges({ changes }: { changes: AuditChange[] }) {
	if (changes.length === 0) return null
	return (
		<ul className="grid gap-0.5">
			{changes.map(({ name, was, now }) => (
				<li key={name} className="break-words">
					{name !== '' && <span className="text-ink-soft">{name}: </span>}
					{now ?? <em>{words.removed}</em>}
					{was !== null && (
						<span className="text-ink-soft">
							{' '}
							({words.was} <del>{was}</del>)
						</span>
					)}
				</li>
			))}
		</ul>
	)
}
