// The formats of `check` that other programs and people open as a file, loaded together when one of them is asked for.
export { renderGithub, renderHtml, renderJunit, renderMatrix, renderSarif } from '@nianbao/render';
