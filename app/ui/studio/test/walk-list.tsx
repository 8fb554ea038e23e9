import { useId, useState } from 'react'
import { controlStyle } from '../../form/field'
import { Badge } from '../../primitives/badge'
import { Button } from '../../primitives/button'
import { Disclosure } from '../../primitives/disclosure'
import { GoodIcon, LaterIcon, WarnIcon } from '../../primitives/icons'
import { Notice } from '../../primitives/notice'
import { ScrollRegion } from '../../primitives/scroll-region'
import { testWords } from '../../words/studio-test'
import type { Plays } from './use-plays'
import type { WalkStanding } from './use-walks'

export type WalkListProps = {
	walks: WalkStanding[] | null
	plays: Plays
	/** The text has errors, so that nothing is played. */
	playable: boolean
	mayWrite: boolean
	open: (walk: WalkStanding) => void
}

/** The walk-throughs beside the draft: whether each still comes to what it says, and what can be done with it. */
export function WalkList({ walks, plays, playable, mayWrite, open }: WalkListProps) {
	const refused = plays.answer?.refused ?? null
	return (
		<div className="grid gap-4">
			<p className="text-sm text-ink-soft">{testWords.walksText}</p>
			{!playable && <Notice kind="warn">{testWords.walkUnplayed}</Notice>}
			{refused && (
				<Notice kind="problem" announce>
					{testWords.refused[refused]}
				</Notice>
			)}
			{walks === null && <p role="status">{testWords.walkWaits}</p>}
			{walks?.length === 0 && <p>{testWords.walksNone}</p>}
			<ul className="grid gap-3">
				{walks?.map((walk) => (
					<li key={walk.name} className="rounded-lg border border-line p-3">
						<Walk walk={walk} plays={plays} mayWrite={mayWrite} playable={playable} open={open} />
					</li>
				))}
			</ul>
		</div>
	)
}

type WalkProps = Omit<WalkListProps, 'walks'> & { walk: WalkStanding }

function Walk({ walk, plays, mayWrite, playable, open }: WalkProps) {
	const { name, text, kept, differences } = walk
	const [first, ...more] = differences ?? []
	return (
		<>
			<p className="flex flex-wrap items-center gap-x-3 gap-y-1">
				<span className="font-semibold wrap-anywhere">{walk.walk?.title ?? name}</span>
				<Standing differences={differences} />
			</p>
			<p className="text-sm text-ink-soft">
				<span className="font-mono">{name}</span>, {kept ? testWords.walkDraft : testWords.walkFile}
			</p>
			{differences === null && playable && <p className="text-sm">{testWords.walkUnheard}</p>}
			{first && (
				<p className="mt-1 text-sm">
					<span className="text-ink-soft">{testWords.walkLine(first.line)}</span> {first.message} {first.fix}{' '}
					{more.length > 0 && <span className="text-ink-soft">{testWords.walkMore(more.length)}</span>}
				</p>
			)}
			<div className="mt-2 flex flex-wrap gap-2">
				<Button
					look="secondary"
					size="small"
					disabled={!walk.walk || !playable}
					aria-label={testWords.walkOpenLabel(name)}
					onClick={() => open(walk)}
				>
					{testWords.walkOpen}
				</Button>
				{mayWrite && <Rename name={name} plays={plays} />}
				{mayWrite && (
					<Button
						look="quiet"
						size="small"
						aria-label={testWords.walkRemoveLabel(name)}
						onClick={() => plays.act({ intent: 'remove', name })}
					>
						{testWords.walkRemove}
					</Button>
				)}
			</div>
			<Disclosure summary={testWords.walkText} look="line" className="mt-1 border-b-0 text-sm">
				<ScrollRegion label={name} className="rounded-md bg-sunk p-3">
					<pre className="font-mono text-xs">{text}</pre>
				</ScrollRegion>
			</Disclosure>
		</>
	)
}

function Standing({ differences }: Pick<WalkStanding, 'differences'>) {
	if (differences === null)
		return <Badge icon={<LaterIcon aria-hidden className="size-4" />}>{testWords.walkWaits}</Badge>
	const as = differences.length === 0
	const Icon = as ? GoodIcon : WarnIcon
	return (
		<Badge look={as ? 'good' : 'warn'} icon={<Icon aria-hidden className="size-4" />}>
			{as ? testWords.walkPass : testWords.walkNotYet}
		</Badge>
	)
}

function Rename({ name, plays }: { name: string; plays: Plays }) {
	const id = useId()
	const [to, setTo] = useState<string | null>(null)
	if (to === null)
		return (
			<Button
				look="quiet"
				size="small"
				aria-label={testWords.walkRenameLabel(name)}
				onClick={() => setTo(name)}
			>
				{testWords.walkRename}
			</Button>
		)
	return (
		<form
			className="flex flex-wrap items-center gap-2"
			onSubmit={(event) => {
				event.preventDefault()
				const end = '.play.yaml'
				plays.act({ intent: 'rename', name, to: to.endsWith(end) ? to : to.trim() + end })
				setTo(null)
			}}
		>
			<label htmlFor={id} className="text-sm">
				{testWords.walkNewName}
			</label>
			<input
				id={id}
				value={to}
				onChange={(event) => setTo(event.currentTarget.value)}
				className={`${controlStyle} max-w-64`}
			/>
			<Button type="submit" size="small" look="secondary">
				{testWords.walkRename}
			</Button>
		</form>
	)
}
