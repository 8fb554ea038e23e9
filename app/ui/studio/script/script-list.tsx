import { Badge } from '../../primitives/badge'
import { Button } from '../../primitives/button'
import { InfoIcon, ProblemIcon, WarnIcon } from '../../primitives/icons'
import { scriptWords } from '../../words/studio-script'
import type { ScriptSays } from './script-says'

export type ScriptListProps = { says: ScriptSays[]; goTo: (line: number) => void }

const looks = {
	note: { look: 'plain', Icon: InfoIcon },
	error: { look: 'problem', Icon: ProblemIcon },
	warning: { look: 'warn', Icon: WarnIcon },
} as const
const most = 12

/** What there is to look at in a script, each with its line and its way out. */
export function ScriptList({ says, goTo }: ScriptListProps) {
	if (says.length === 0) return null
	return (
		<section aria-label={scriptWords.saying(says.length)}>
			<h2 className="mb-2 text-base font-semibold">{scriptWords.saying(says.length)}</h2>
			<ol className="grid gap-2">
				{says.slice(0, most).map((one, index) => (
					<Said key={`${one.kind}-${one.line}-${one.message}-${index}`} one={one} goTo={goTo} />
				))}
			</ol>
			{says.length > most && (
				<p className="mt-2 text-sm text-ink-soft">{scriptWords.more(says.length - most)}</p>
			)}
		</section>
	)
}

function Said({
	one: { kind, line, message, fix },
	goTo,
}: {
	one: ScriptSays
	goTo: (line: number) => void
}) {
	const { look, Icon } = looks[kind]
	return (
		<li className="words-block rounded-md border border-line bg-sheet p-3 text-sm">
			<p className="flex flex-wrap items-center gap-x-3 gap-y-1">
				<Badge look={look} icon={<Icon aria-hidden className="size-4" />}>
					{scriptWords[kind]}
				</Badge>
				<span className="tabular-nums">{line === null ? scriptWords.noLine : scriptWords.line(line)}</span>
				{line !== null && (
					<Button
						look="quiet"
						size="small"
						aria-label={scriptWords.goToLine(line)}
						onClick={() => goTo(line)}
					>
						{scriptWords.goThere}
					</Button>
				)}
			</p>
			<p>{message}</p>
			{fix && <p className="text-ink-soft">{fix}</p>}
		</li>
	)
}
