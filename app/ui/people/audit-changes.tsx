import { Disclosure } from '../primitives/disclosure'
import { auditSearchWords as words } from '../words/audit'

/** What is longer, such as a list of all that was published, is folded. */
const most = 400

export type AuditChange = { name: string; was: string | null; now: string | null }

/** What an act changed, a line each: what it was, and what it is now. */
export function AuditChanges({ changes }: { changes: AuditChange[] }) {
	if (changes.length === 0) return null
	return (
		<ul className="grid gap-0.5">
			{changes.map(({ name, was, now }) => (
				<li key={name} className="wrap-anywhere">
					{(now?.length ?? 0) + (was?.length ?? 0) > most ? (
						<Disclosure look="line" summary={<span className="text-sm font-normal">{words.long(name)}</span>}>
							<Change name={name} was={was} now={now} />
						</Disclosure>
					) : (
						<Change name={name} was={was} now={now} />
					)}
				</li>
			))}
		</ul>
	)
}

function Change({ name, was, now }: AuditChange) {
	return (
		<>
			{name !== '' && <span className="text-ink-soft">{name}: </span>}
			{now ?? <em>{words.removed}</em>}
			{was !== null && (
				<span className="text-ink-soft">
					{' '}
					({words.was} <del>{was}</del>)
				</span>
			)}
		</>
	)
}
