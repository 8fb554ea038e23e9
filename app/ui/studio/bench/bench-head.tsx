import { urls } from '#app/urls'
import { GuideLink } from '../../guide/guide-link'
import { Badge, type BadgeLook } from '../../primitives/badge'
import { Breadcrumbs } from '../../primitives/breadcrumbs'
import { Button } from '../../primitives/button'
import { LinkButton } from '../../primitives/link-button'
import { Notice } from '../../primitives/notice'
import { useHydrated } from '../../primitives/use-hydrated'
import { benchWords } from '../../words/bench'
import { mediaWords } from '../../words/media'
import { studioWords } from '../../words/studio'
import type { Bench, DraftState } from './bench'
import { SaveNote } from './save-note'

export type BenchLinks = { review: string; share: string; versions: string | null; download: string }
export type BenchHeadProps = { bench: Bench; links: BenchLinks; onSave: () => void }

const looks: Readonly<Record<DraftState, BadgeLook>> = {
	writing: 'plain',
	review: 'warn',
	approved: 'good',
	published: 'good',
	discarded: 'plain',
}

/** What is on the bench, how it stands, and where to go with it. */
export function BenchHead({ bench, links, onSave }: BenchHeadProps) {
	const { draft, saved, checked, reading, undo, redo } = bench
	const hydrated = useHydrated()
	const closed = draft.state === 'published' || draft.state === 'discarded' ? draft.state : null
	return (
		<>
			<Breadcrumbs trail={[{ label: studioWords.title, to: urls.studio() }, { label: draft.title }]} />
			<header className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
				<div className="min-w-0">
					<h1 tabIndex={-1} className="text-2xl wrap-anywhere">
						{draft.title}
					</h1>
					<p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
						<Badge look={looks[draft.state]}>{benchWords.state[draft.state]}</Badge>
						<span>{benchWords.kind[draft.kind]}</span>
						<span>{benchWords.by(draft.owner)}</span>
						<GuideLink chapter="the-studio" plain />
					</p>
				</div>
				<div className="flex flex-wrap gap-2">
					{hydrated && draft.mayWrite && (
						<>
							<Button look="quiet" size="small" onClick={undo}>
								{benchWords.undo}
							</Button>
							<Button look="quiet" size="small" onClick={redo}>
								{benchWords.redo}
							</Button>
						</>
					)}
					{links.versions && (
						<LinkButton to={links.versions} look="quiet" size="small">
							{benchWords.versions}
						</LinkButton>
					)}
					<LinkButton to={urls.mediaLibrary()} look="quiet" size="small">
						{mediaWords.title}
					</LinkButton>
					<LinkButton to={links.download} look="quiet" size="small" reloadDocument>
						{benchWords.download}
					</LinkButton>
					<LinkButton to={links.share} look="quiet" size="small">
						{benchWords.share}
					</LinkButton>
					<LinkButton to={links.review} size="small">
						{benchWords.review}
					</LinkButton>
				</div>
			</header>
			{hydrated && (
				<p className="mb-4 flex min-h-9 flex-wrap items-center gap-x-6 gap-y-1 text-sm text-ink-soft">
					{draft.mayWrite && <SaveNote saved={saved} draft={draft.id} onSave={onSave} />}
					<span role="status">{checkText(checked, reading)}</span>
				</p>
			)}
			{closed ? (
				<Notice title={benchWords.closedTitle} className="mb-4">
					<p>{benchWords.closedText[closed]}</p>
				</Notice>
			) : (
				!draft.mayWrite && (
					<Notice className="mb-4">
						<p>{benchWords.readOnly}</p>
					</Notice>
				)
			)}
		</>
	)
}

function checkText(checked: Bench['checked'], reading: boolean): string {
	if (checked?.unread) return benchWords.unread[checked.unread]
	if (reading || !checked) return benchWords.reading
	const errors = checked.problems.filter(({ severity }) => severity === 'error').length
	return benchWords.checked(errors, checked.problems.length - errors)
}
