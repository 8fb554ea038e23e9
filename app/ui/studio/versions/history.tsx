import { Form } from '@remix-run/react'
import { SubmitButton } from '../../form/submit-button'
import { Badge } from '../../primitives/badge'
import { LinkButton } from '../../primitives/link-button'
import { Time } from '../../primitives/time'
import { versionsWords } from '../../words/versions'

type AboutMany = number | 'few'

export type HistoryEntry = {
	key: string
	act: 'publish' | 'retire' | 'bring-back' | 'before'
	at: string
	hash: string
	title: string
	live: boolean
	by: { name: string | null } | 'files' | 'itself'
	approval: { how: keyof typeof versionsWords.approved; name: string | null } | null
	note: string
	previous: string | null
	attempts: { practice: AboutMany; official: number } | null
}

export type HistoryProps = {
	history: HistoryEntry[]
	/** The hash of what is live: there is nothing to restore about it. */
	liveHash: string | null
	retired: boolean
	mayWrite: boolean
	/** Where what is asked is posted to. */
	action: string
	/** Addresses that show a version, and what it changed. */
	see: (hash: string) => string
	changes: (from: string, to: string) => string
}

/** Everything that was published, retired and brought back, the newest first. */
export function History({ history, ...rest }: HistoryProps) {
	return (
		<section aria-labelledby="history-title" className="mb-12">
			<h2 id="history-title" className="mb-4 text-xl">
				{versionsWords.history}
			</h2>
			<ol className="grid gap-4">
				{history.map((entry) => (
					<li key={entry.key} className="rounded-lg border border-line bg-sheet p-4 sm:p-5">
						<Entry entry={entry} {...rest} />
					</li>
				))}
			</ol>
		</section>
	)
}

function Entry({
	entry,
	liveHash,
	retired,
	mayWrite,
	action,
	see,
	changes,
}: { entry: HistoryEntry } & Omit<HistoryProps, 'history'>) {
	const { act, at, hash, title, live, by, approval, note, previous, attempts } = entry
	const short = hash.slice(0, 8)
	const version = act === 'publish' || act === 'before'
	return (
		<>
			<div className="flex flex-wrap items-center gap-x-3 gap-y-1">
				<h3 className="text-base">
					{act === 'before' ? versionsWords.before : versionsWords.acts[act]} <Time at={at} withClock />
				</h3>
				{live && (
					<Badge look={retired ? 'plain' : 'good'}>
						{retired ? versionsWords.retired : versionsWords.live}
					</Badge>
				)}
			</div>
			<p className="text-sm text-ink-soft">
				{versionsWords.doneBy(
					act === 'before'
						? ''
						: typeof by === 'string'
							? versionsWords.bySelf[by]
							: versionsWords.by(by.name),
					approval ? versionsWords.approved[approval.how](approval.name) : '',
				)}
				{versionsWords.hash} <code>{short}</code>
				{version && title && `: ${title}`}
			</p>
			{note !== '' && <p className="mt-2 max-w-measure whitespace-pre-line">{note}</p>}
			{version && attempts && (
				<p className="mt-1 text-sm text-ink-soft">
					{versionsWords.attempts(attempts.practice, attempts.official)}
				</p>
			)}
			{version && (
				<div className="no-print mt-3 flex flex-wrap gap-2">
					<LinkButton to={see(hash)} look="secondary" size="small" aria-label={versionsWords.seeFull(short)}>
						{versionsWords.see}
					</LinkButton>
					{previous && (
						<LinkButton
							to={changes(previous, hash)}
							look="secondary"
							size="small"
							aria-label={versionsWords.changesFull(short)}
						>
							{versionsWords.changes}
						</LinkButton>
					)}
					{mayWrite && hash !== liveHash && (
						<Form method="post" action={action}>
							<input type="hidden" name="intent" value="restore" />
							<input type="hidden" name="hash" value={hash} />
							<SubmitButton
								look="secondary"
								size="small"
								match={{ intent: 'restore', hash }}
								aria-label={versionsWords.restoreFull(short)}
							>
								{versionsWords.restore}
							</SubmitButton>
						</Form>
					)}
				</div>
			)}
		</>
	)
}
