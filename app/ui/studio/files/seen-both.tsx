import { urls } from '#app/urls'
import { Breadcrumbs } from '../../primitives/breadcrumbs'
import { PageHead } from '../../primitives/page-head'
import { filesWords as words } from '../../words/files'
import { studioWords } from '../../words/studio'
import { versionsWords } from '../../words/versions'
import { CompareView } from '../compare/compare-view'
import { type DiffLine, LineDiff } from '../versions/line-diff'

export type SeenBothProps = {
	title: string
	studio: string
	file: string
	/** Null: they differ too much to be laid side by side without scripts. */
	lines: DiffLine[] | null
}

/** What is published in the studio, and what the file says. */
export function SeenBoth({ title, studio, file, lines }: SeenBothProps) {
	const trail = [
		{ label: studioWords.title, to: urls.studio() },
		{ label: words.link, to: urls.files() },
		{ label: title },
	]
	const signs = `${words.studioText}: −. ${words.fileText}: +.`
	return (
		<div className="page pb-16">
			<Breadcrumbs trail={trail} />
			<PageHead title={words.seeing(title)} lead={signs} />
			<CompareView before={studio} after={file} labels={{ before: words.studioText, after: words.fileText }}>
				{lines === null ? <p>{versionsWords.textLong}</p> : <LineDiff lines={lines} />}
			</CompareView>
		</div>
	)
}
