import { urls } from '#app/urls'
import { Breadcrumbs } from '../../primitives/breadcrumbs'
import { LinkButton } from '../../primitives/link-button'
import { Notice } from '../../primitives/notice'
import { PageHead } from '../../primitives/page-head'
import { ownersWords as words } from '../../words/files'
import { studioWords } from '../../words/studio'
import { versionsWords } from '../../words/versions'
import { OwnerStep } from './owner-step'

export type OwnersPageProps = {
	kind: 'scenario' | 'course'
	slug: string
	title: string
	/** Nobody: it is the house's. */
	owners: { id: string; name: string }[]
	mine: boolean
	/** Trainers it does not belong to. */
	colleagues: { id: string; name: string }[]
	/** Who is looking. */
	me: string
	refused: { step: string; refused: keyof typeof words.refused } | null
}

/** Whom a scenario or course belongs to, and what one may do about it. */
export function OwnersPage({ kind, slug, title, owners, mine, colleagues, me, refused }: OwnersPageProps) {
	const trail = [
		{ label: studioWords.title, to: urls.studio() },
		{ label: title, to: kind === 'scenario' ? urls.studioScenario(slug) : urls.versions(kind, slug) },
		{ label: words.crumb },
	]
	const said = (step: string) =>
		refused?.step === step && refused.refused === 'not-a-trainer' ? words.refused[refused.refused] : undefined
	return (
		<div className="page-narrow pb-16">
			<Breadcrumbs trail={trail} />
			<PageHead
				title={words.title(title)}
				lead={words.lead[kind]}
				acts={
					<LinkButton to={urls.versions(kind, slug)} look="secondary" size="small">
						{versionsWords.link}
					</LinkButton>
				}
			/>
			{refused?.refused === 'not-yours' && (
				<Notice kind="problem" announce className="mb-6">
					<p>{words.refused['not-yours']}</p>
				</Notice>
			)}
			<section className="mb-10">
				<h2 className="mb-3 text-xl">{words.column}</h2>
				{owners.length === 0 ? (
					<p>{words.house}</p>
				) : (
					<ul className="ms-5 list-disc">
						{owners.map(({ id, name }) => (
							<li key={id}>{id === me ? words.you(name) : name}</li>
						))}
					</ul>
				)}
				{owners.length > 0 && !mine && <p className="mt-3 text-ink-soft">{words.others}</p>}
			</section>
			<div className="grid gap-8">
				{owners.length === 0 && (
					<OwnerStep step="take" title={words.take} text={words.takeText} act={words.take} />
				)}
				{mine && colleagues.length === 0 && <p className="text-ink-soft">{words.nobody}</p>}
				{mine && colleagues.length > 0 && (
					<>
						<OwnerStep
							{...{ step: 'add', title: words.add, text: words.addText, act: words.addAct }}
							{...{ colleagues, error: said('add') }}
						/>
						<OwnerStep
							{...{ step: 'hand-over', title: words.handOver, text: words.handOverText }}
							{...{ act: words.handOverAct, colleagues, error: said('hand-over') }}
						/>
					</>
				)}
				{mine && (
					<OwnerStep
						step="step-back"
						title={words.back}
						text={owners.length === 1 ? words.backLast : words.backText}
						act={words.backAct}
					/>
				)}
			</div>
		</div>
	)
}
