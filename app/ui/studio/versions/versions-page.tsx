import { urls } from '#app/urls'
import { GuideLink } from '../../guide/guide-link'
import { Breadcrumbs, type Crumb } from '../../primitives/breadcrumbs'
import { EmptyState } from '../../primitives/empty-state'
import { LinkButton } from '../../primitives/link-button'
import { Notice } from '../../primitives/notice'
import { PageHead } from '../../primitives/page-head'
import { ownersWords } from '../../words/files'
import { studioWords } from '../../words/studio'
import { versionsWords } from '../../words/versions'
import type { AffectedProps } from '../changes/affected'
import { EditForm } from '../edit-form'
import { BelongsLink, type BelongsLinkProps } from '../owners/belongs-link'
import { CompareForm, type CompareFormProps } from './compare-form'
import { Comparison, type ComparisonProps } from './comparison'
import { History, type HistoryEntry } from './history'
import { RetireForm } from './retire-form'

export type Trail = Crumb[]
export type VersionsPageProps = {
	kind: AffectedProps['kind']
	slug: string
	title: string
	live: string | null
	retired: boolean
	mayWrite: boolean
	/** Whom it belongs to; a lesson goes with its course. */
	belongs?: BelongsLinkProps
	history: HistoryEntry[]
	versions: CompareFormProps['versions']
	affected: Omit<AffectedProps, 'kind'>
	comparison: Omit<ComparisonProps, 'swap'> | null
	/** Its texts are for those it belongs to: answer keys stand in them. */
	closed?: boolean
	/** Of the act that came back. */
	refused: { intent: string; reason: string; text: string } | null
}

/** The way to a text's own page in the studio; a course has none. */
export function trailOf(kind: AffectedProps['kind'], slug: string, title: string): Trail {
	const [course = '', lesson = ''] = slug.split('/')
	const studio = { label: studioWords.title, to: urls.studio() }
	if (kind === 'scenario') return [studio, { label: title, to: urls.studioScenario(slug) }]
	if (kind === 'lesson') return [studio, { label: title, to: urls.studioLesson(course, lesson) }]
	return [studio, { label: title }]
}

/** Every version of one text: what happened when, two of them compared, restoring and retiring. */
export function VersionsPage(props: VersionsPageProps) {
	const { kind, slug, title, live, retired, mayWrite, history, versions, comparison, refused } = props
	const { belongs, closed } = props
	const { from, to } = comparison ?? {}
	const at = (query: Record<string, string>) =>
		urls.versions(kind, slug, new URLSearchParams(query).toString())
	const own = urls.versions(kind, slug)
	const affected = { ...props.affected, kind }
	return (
		<div className="page-narrow pb-16">
			<Breadcrumbs trail={[...trailOf(kind, slug, title), { label: versionsWords.link }]} />
			<PageHead
				title={versionsWords.title(title)}
				lead={versionsWords.lead}
				acts={
					<>
						{kind === 'course' && mayWrite && live !== null && <EditForm kind="course" slug={slug} />}
						{kind === 'lesson' && (
							<LinkButton
								to={urls.versions('course', slug.split('/', 1)[0] ?? '')}
								look="secondary"
								size="small"
							>
								{versionsWords.ofCourse}
							</LinkButton>
						)}
						{belongs && <BelongsLink {...belongs} />}
						<GuideLink chapter="versions-and-files" />
					</>
				}
			/>
			{refused?.intent === 'restore' && (
				<Notice kind="problem" announce className="mb-8">
					{refused.text}
				</Notice>
			)}
			{comparison && (
				<Comparison {...comparison} swap={at({ from: comparison.to.hash, to: comparison.from.hash })} />
			)}
			{history.length === 0 && <EmptyState title={versionsWords.none}>{versionsWords.noneText}</EmptyState>}
			{closed ? (
				<Notice className="mb-8">
					<p>{ownersWords.closed}</p>
				</Notice>
			) : (
				<CompareForm action={own} versions={versions} from={from?.hash} to={to?.hash} />
			)}
			{history.length > 0 && (
				<History
					history={history}
					liveHash={live}
					retired={retired}
					mayWrite={mayWrite}
					action={own}
					see={(hash) => at({ see: hash })}
					changes={(earlier, later) => at({ from: earlier, to: later })}
				/>
			)}
			{mayWrite && live !== null && (
				<RetireForm
					retired={retired}
					action={own}
					affected={affected}
					refused={refused && refused.intent !== 'restore' ? refused : null}
				/>
			)}
		</div>
	)
}
