import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { WordElement } from '#app/core/scenario/words'
import { OutsideIcon } from '../primitives/icons'
import { ScrollRegion } from '../primitives/scroll-region'
import { lessonWords } from '../words/lesson'
import { type Drawn, textProp } from './drawn'
import { usePictureSize } from './pictures-context'

/** Tags that are drawn as themselves, with no attribute but those below. The server's locks have passed them already. */
const plainTags = [
	...['p', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'code', 'blockquote', 'hr', 'br', 'h2', 'h3', 'h4'],
	...[
		'h5',
		'h6',
		'thead',
		'tbody',
		'tr',
		'th',
		'td',
		'sup',
		'sub',
		'kbd',
		'q',
		'cite',
		'small',
		'mark',
		'section',
	],
] as const

const childless = new Set<string>(['hr', 'br'])
const knownClass =
	/^(align-(left|center|right)|language-[\w+#.-]{1,24}|contains-task-list|task-list-item|footnotes|sr-only)$/

type SafeProps = { id?: string; className?: string; title?: string; start?: number }

function safeProps(props: WordElement['props']): SafeProps {
	const className = textProp(props, 'className')
		.split(' ')
		.filter((name) => knownClass.test(name))
		.join(' ')
	const id = textProp(props, 'id')
	const title = textProp(props, 'title')
	return {
		...(id && { id }),
		...(title && { title }),
		...(className && { className }),
		...(typeof props.start === 'number' && { start: props.start }),
	}
}

function Anchor({ props, children }: Drawn) {
	const to = textProp(props, 'href')
	const footnote = { 'aria-label': textProp(props, 'aria-label') || undefined }
	if (/^https?:/i.test(to)) {
		return (
			<a href={to} rel="noreferrer">
				{children}
				<OutsideIcon aria-hidden className="ms-1 inline size-[0.8em] align-baseline" />
				<span className="sr-only"> {lessonWords.outside}</span>
			</a>
		)
	}
	return to.startsWith('/') ? (
		<Link to={to}>{children}</Link>
	) : (
		<a href={to} {...safeProps(props)} {...footnote}>
			{children}
		</a>
	)
}

function Picture({ props }: Drawn) {
	const src = textProp(props, 'src')
	const size = usePictureSize(src)
	return <img src={src} alt={textProp(props, 'alt')} {...size} loading="lazy" className="h-auto rounded-md" />
}

function Table({ children }: Drawn) {
	return (
		<ScrollRegion label={lessonWords.table} className="rounded-md border border-line">
			<table className="w-full">{children}</table>
		</ScrollRegion>
	)
}

/** Long lines scroll inside, by keyboard too. */
function Code({ props, children }: Drawn) {
	return (
		// eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable by keyboard
		<pre {...safeProps(props)} role="group" aria-label={lessonWords.example} tabIndex={0}>
			{children}
		</pre>
	)
}

function TaskBox({ props }: Drawn) {
	return (
		<input type="checkbox" disabled checked={props.checked === true} aria-label={lessonWords.task} readOnly />
	)
}

/** The allowed HTML tags, each with the component that draws it. */
export const htmlTags: [string, (drawn: Drawn) => ReactNode][] = [
	...plainTags.map((Tag): [string, (drawn: Drawn) => ReactNode] => [
		Tag,
		({ props, children }) =>
			childless.has(Tag) ? <Tag {...safeProps(props)} /> : <Tag {...safeProps(props)}>{children}</Tag>,
	]),
	['h1', ({ props, children }) => <h2 {...safeProps(props)}>{children}</h2>],
	['a', Anchor],
	['img', Picture],
	['pre', Code],
	['table', Table],
	['input', TaskBox],
]
