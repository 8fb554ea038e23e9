import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { WordElement } from '#app/core/scenario/words'
import { OutsideIcon } from '../primitives/icons'
import { ScrollRegion } from '../primitives/scroll-region'
import { lessonWords } from '../words/lesson'
import { type Drawn, textProp } from './drawn'

/** Tags that are drawn as themselves, with no attribute but those below. */
const plainTags = [
	...[
		'p',
		'ul',
		'ol',
		'li',
		'strong',
		'em',
		'del',
		'code',
		'pre',
		'blockquote',
		'hr',
		'br',
		'h2',
		'h3',
		'h4',
	],
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
		'abbr',
		'q',
		'cite',
		'small',
		'dl',
	],
	...['dt', 'dd', 'section', 'mark', 's', 'u', 'b', 'i', 'span', 'div'],
] as const

const childless = new Set<string>(['hr', 'br'])
const knownClass = /^(align-(left|center|right)|language-[a-z0-9-]+|contains-task-list|task-list-item)$/

function safeProps(props: WordElement['props']): {
	id?: string
	className?: string
	title?: string
	start?: number
} {
	const classes = `${textProp(props, 'className')} ${textProp(props, 'class')}`
		.split(' ')
		.filter((name) => knownClass.test(name))
	const align = textProp(props, 'align')
	if (['left', 'center', 'right'].includes(align)) classes.push(`align-${align}`)
	return {
		...(textProp(props, 'id') && { id: textProp(props, 'id') }),
		...(textProp(props, 'title') && { title: textProp(props, 'title') }),
		...(typeof props.start === 'number' && { start: props.start }),
		...(classes.length > 0 && { className: classes.join(' ') }),
	}
}

function Anchor({ props, children }: Drawn) {
	const to = textProp(props, 'href')
	if (/^https?:/i.test(to)) {
		return (
			<a href={to} rel="noreferrer">
				{children}
				<OutsideIcon aria-hidden className="ms-1 inline size-[0.8em] align-baseline" />
				<span className="sr-only"> {lessonWords.outside}</span>
			</a>
		)
	}
	return to.startsWith('/') ? <Link to={to}>{children}</Link> : <a href={to}>{children}</a>
}

function Picture({ props }: Drawn) {
	return (
		<img src={textProp(props, 'src')} alt={textProp(props, 'alt')} loading="lazy" className="rounded-md" />
	)
}

function Table({ children }: Drawn) {
	return (
		<ScrollRegion label={lessonWords.table} className="rounded-md border border-line">
			<table className="w-full">{children}</table>
		</ScrollRegion>
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
	['table', Table],
	['input', TaskBox],
]
