import { Button } from '../../primitives/button'
import { DownIcon, UpIcon } from '../../primitives/icons'
import { mediaWords } from '../../words/media'
import { type SnippetWords, snippetWords } from '../../words/studio-snippets'
import { sourceWords } from '../../words/studio-source'
import type { NameAct } from './editor-handle'
import { placedSnippet } from './snippet-place'
import { ToolMenu } from './tool-menu'
import type { Source } from './use-source'

const nameActs: readonly NameAct[] = ['definition', 'usages', 'rename']

/** A line as a snippet: a bracket in it that is escaped stays so. */
const pictureSnippet = (line: string): SnippetWords => ({
	...{ id: 'picture', label: line, hint: '' },
	text: line.replace(/\\(?=[{}])/g, '\\\\'),
})

/** The row above the editor: insert, find, names, folding, and how many problems there are. */
export function SourceTools({ source, mayWrite }: { source: Source; mayWrite: boolean }) {
	const { handle, bench, name } = source
	if (!handle) return null
	const snippets = snippetWords[bench.draft.kind]
	const pictures = bench.draft.leansOn?.pictures ?? []
	const put = (piece: SnippetWords) => {
		const { offset, text } = placedSnippet(handle.text(), handle.head(), piece)
		handle.select({ start: offset, end: offset }, true)
		handle.insert(text)
	}
	return (
		<div role="group" aria-label={sourceWords.tools} className="relative flex flex-wrap items-center gap-1">
			{mayWrite && (
				<ToolMenu
					label={sourceWords.insert}
					choices={snippets.map((snippet) => ({
						id: snippet.id,
						label: snippet.label,
						hint: snippet.hint,
						act: () => put(snippet),
					}))}
				/>
			)}
			{mayWrite && pictures.length > 0 && (
				<ToolMenu
					label={mediaWords.insert}
					choices={pictures.map(({ alt, name, text }) => ({
						id: text,
						label: alt,
						hint: name,
						act: () => put(pictureSnippet(text)),
					}))}
				/>
			)}
			<Button look="quiet" size="small" onClick={() => handle.run('find')}>
				{sourceWords.find}
			</Button>
			<ToolMenu
				label={sourceWords.atName}
				choices={nameActs
					.filter((act) => mayWrite || act !== 'rename')
					.map((act) => ({ id: act, label: sourceWords.name[act], act: () => name(act) }))}
			/>
			<ToolMenu
				label={sourceWords.view}
				choices={[
					{ id: 'fold', label: sourceWords.foldAll, act: () => handle.run('fold') },
					{ id: 'unfold', label: sourceWords.unfoldAll, act: () => handle.run('unfold') },
				]}
			/>
			<Button
				look="quiet"
				size="small"
				onClick={() => (source.aside?.kind === 'keys' ? source.close() : source.open({ kind: 'keys' }))}
			>
				{sourceWords.help}
			</Button>
			<ProblemSteps source={source} />
		</div>
	)
}

/** How many there are, and to the next or the one before. The bench says aloud when a text has been read. */
function ProblemSteps({ source }: { source: Source }) {
	const { problems, bench, toProblem } = source
	const { checked } = bench
	const errors = problems.filter(({ severity }) => severity === 'error').length
	return (
		<div className="ms-auto flex items-center gap-1">
			<span className="text-sm font-semibold">
				{checked && sourceWords.counted(errors, problems.length - errors)}
			</span>
			{problems.length > 0 && (
				<>
					<Button look="quiet" size="small" aria-label={sourceWords.before} onClick={() => toProblem(-1)}>
						<UpIcon aria-hidden className="size-5" />
					</Button>
					<Button look="quiet" size="small" aria-label={sourceWords.next} onClick={() => toProblem(1)}>
						<DownIcon aria-hidden className="size-5" />
					</Button>
				</>
			)}
		</div>
	)
}
