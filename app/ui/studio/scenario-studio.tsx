import type { Bounds } from '#app/core/paths/bounds'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { ScenarioWords } from '#app/core/scenario/words'
import { urls } from '#app/urls'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { LinkButton } from '../primitives/link-button'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { numbersWords } from '../words/numbers'
import { newPanelWords } from '../words/rating'
import { studioWords } from '../words/studio'
import { versionsWords } from '../words/versions'
import { AuthorNotes, type AuthorNotesProps } from './author-notes'
import { BoundsTold } from './bounds-told'
import { type ContentState, ContentStateBadge } from './content-state'
import { EditForm } from './edit-form'
import { BelongsLink, type BelongsLinkProps } from './owners/belongs-link'
import type { PlayEngine } from './play-engine'
import { PreviewLanguage, type PreviewLanguages } from './preview-language'
import { ProblemList } from './problem-list'
import type { ProblemView } from './problem-view'
import { ScenarioPreview } from './scenario-preview'
import { ScorerHears, type ScorerHearsProps } from './scorer-hears'

export type ScenarioStudioProps = {
	title: string
	/** Of a text that can be opened as a draft. */
	slug?: string
	state: ContentState
	/** Of the newest text. */
	problems: ProblemView[]
	/** What the preview plays: the newest text where it compiles, else the published version, else nothing. */
	play:
		| ({
				definition: ScenarioDefinition
				words: ScenarioWords | null
				/** One for each start; none where they are not known. */
				bounds: Bounds[]
				notes: AuthorNotesProps['notes']
				newest: boolean
				/** Tells versions apart, so that the preview starts anew with each. */
				hash: string
				/** The author's words as typed ones are heard. */
				heard?: ScorerHearsProps
		  } & PreviewLanguages)
		| null
	engine: PlayEngine
	/** Where its versions are. */
	versions?: string
	/** Whom it belongs to. */
	belongs?: BelongsLinkProps
	/** Where colleagues are asked to rate the published replies; null where there are none. */
	askToRate?: string | null
}

/** A scenario's problems beside a preview one can play. */
export function ScenarioStudio({
	slug,
	title,
	state,
	problems,
	play,
	engine,
	versions,
	belongs,
	askToRate,
}: ScenarioStudioProps) {
	return (
		<div className="page pb-16">
			<Breadcrumbs trail={[{ label: studioWords.title, to: urls.studio() }, { label: title }]} />
			<PageHead
				title={title}
				lead={studioWords.stateText[state]}
				acts={
					<>
						<ContentStateBadge state={state} />
						{slug && <EditForm kind="scenario" slug={slug} />}
						{versions && (
							<LinkButton to={versions} look="secondary" size="small">
								{versionsWords.link}
							</LinkButton>
						)}
						{belongs && <BelongsLink {...belongs} />}
						{slug && (
							<LinkButton to={urls.numbers(slug)} look="secondary" size="small">
								{numbersWords.link}
							</LinkButton>
						)}
						{askToRate && (
							<LinkButton to={askToRate} look="secondary" size="small">
								{newPanelWords.studioAct}
							</LinkButton>
						)}
					</>
				}
			/>
			<div className="grid items-start gap-10 lg:grid-cols-2">
				<div className="grid gap-8">
					<section aria-labelledby="problems-title">
						<h2 id="problems-title" className="mb-4 text-xl">
							{studioWords.problemsTitle}
						</h2>
						<ProblemList problems={problems} />
					</section>
					{play && <BoundsTold bounds={play.bounds} endings={play.definition.endings.length} />}
					{play && <AuthorNotes notes={play.notes} />}
				</div>
				<section aria-labelledby="preview-title">
					<h2 id="preview-title" className="mb-1 text-xl">
						{studioWords.previewTitle}
					</h2>
					<p className="mb-4 text-ink-soft">{play ? studioWords.previewText : studioWords.previewNone}</p>
					{play && !play.newest && (
						<Notice kind="warn" className="mb-4">
							{studioWords.previewOld}
						</Notice>
					)}
					{play && <PreviewLanguage key={play.spoken?.tag} languages={play.languages} spoken={play.spoken} />}
					{play && (
						<ScenarioPreview
							key={play.hash}
							definition={play.definition}
							words={play.words}
							engine={engine}
							spoken={play.spoken}
						/>
					)}
				</section>
			</div>
			{play?.heard && <ScorerHears {...play.heard} />}
		</div>
	)
}
