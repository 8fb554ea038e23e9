import { lazy } from 'react'
import { Words } from '../../lesson/words-view'
import { ScriptPane } from '../script/script-pane'
import { SourcePane } from '../source/source-pane'
import { useBench } from './bench'
import { CommentsPane } from './comments-pane'
import { NotYet } from './not-yet'
import type { SeeView, WriteWay } from './panes'
import { ProblemsPane } from './problems-pane'

const CardsPane = lazy(() => import('../cards/cards-pane'))
const MapPane = lazy(() => import('../map/map-pane'))
const OutlinePane = lazy(() => import('../outline/outline-pane'))
const TestPane = lazy(() => import('../test/test-pane'))

/** The pane of a way to write. */
export function WritePane({ way }: { way: WriteWay }) {
	switch (way) {
		case 'source':
			return <SourcePane />
		case 'script':
			return <ScriptPane />
		case 'cards':
			return <CardsPane />
	}
}

/** The pane of a way to see or try. */
export function SeePane({ view }: { view: SeeView }) {
	switch (view) {
		case 'problems':
			return <ProblemsPane />
		case 'comments':
			return <CommentsPane />
		case 'read':
			return <ReadPane />
		case 'outline':
			return <OutlinePane />
		case 'play':
			return <TestPane />
		case 'map':
			return <MapPane />
	}
}

/** A lesson as trainees read it. */
function ReadPane() {
	const { checked } = useBench()
	if (!checked?.lesson) return <NotYet />
	const { title, summary, words } = checked.lesson
	return (
		<article>
			<h2 className="text-2xl">{title}</h2>
			<p className="mb-6 text-lg text-ink-soft">{summary}</p>
			<Words nodes={words} />
		</article>
	)
}
