import type { House } from '../../definition/house.ts';

type Colours = Omit<House['colours'], 'sequence' | 'scale' | 'diverging' | 'net'>;

/** Where the look of the office could not be read. */
const PLAIN: Colours = {
  ink: '#1A1A1A',
  house: '#333333',
  arrivals: '#333333',
  departures: '#8C1D00',
  grey: '#5A5A5A',
  line: '#8A8A8A',
  lightLine: '#DDDDDD',
  tint: '#F4F4F4',
};

/** The look of the report in the office's colours: a fault in that of departures, what is sound in that of the house. */
export function styleSheet(colours: Colours = PLAIN): string {
  const { ink, house, arrivals, departures, grey, line, lightLine, tint } = colours;
  return `
:root{--ink:${ink};--house:${house};--note:${arrivals};--error:${departures};--grey:${grey};--line:${line};--light:${lightLine};--tint:${tint}}
*{box-sizing:border-box}
body{margin:0;border-top:8px solid var(--house);color:var(--ink);background:#fff;font:15px/1.5 "IBM Plex Sans",Arial,sans-serif;font-variant-numeric:tabular-nums}
header,main{max-width:1040px;margin:0 auto;padding:0 40px}
header{padding-top:36px}
h1,h2,h3,h4,p,dl,dd{margin:0}
.kicker{color:var(--house);font-weight:600;letter-spacing:.02em}
h1{font-size:32px;line-height:1.2;font-weight:600;margin-top:6px}
.period{font-size:20px;color:var(--grey);margin-top:2px}
.verdict{margin-top:22px;font-weight:600}
.verdict span{display:inline-block;width:24px;height:24px;line-height:24px;margin-right:6px;border-radius:50%;text-align:center;color:#fff;background:var(--house)}
.verdict.stop{color:var(--error)}.verdict.stop span{background:var(--error)}
.verdict.wait span{color:var(--ink);background:#fff;box-shadow:inset 0 0 0 2px var(--error)}
.counts{display:flex;gap:0;margin-top:18px;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
.counts div{flex:1;padding:12px 20px 14px;border-left:1px solid var(--light)}
.counts div:first-child{padding-left:0;border-left:0}
.counts dt{color:var(--grey);font-size:13px}
.counts dd{font-size:34px;line-height:1.15;font-weight:600}
.counts .error dd{color:var(--error)}
.counts .none dd{color:var(--grey);font-weight:400}
.counts dd.beside{font-size:13px;font-weight:400;line-height:1.5;color:var(--grey)}
section{margin-top:44px}
main{padding-bottom:64px}
h2{font-size:21px;line-height:1.3;font-weight:600;color:var(--house);padding-bottom:6px;border-bottom:2px solid var(--house);margin-bottom:14px}
h3{font-size:16px;font-weight:600;margin:26px 0 4px}
h3 .tally{color:var(--grey);font-weight:400;font-size:13px;margin-left:6px}
h4{font-size:13px;font-weight:600;color:var(--grey);margin:14px 0 6px}
article{position:relative;margin:8px 0;padding:12px 18px 13px 18px;background:var(--tint);border-left:5px solid var(--line);break-inside:avoid}
article.error{border-left-color:var(--error)}
article.warning{border-left-style:double;border-left-width:7px;border-left-color:var(--error);padding-left:16px}
article.note{border-left-color:var(--note)}
article.accepted{border-left-color:var(--house);background:#fff;box-shadow:inset 0 0 0 1px var(--light)}
.head{display:flex;flex-wrap:wrap;align-items:center;gap:4px 12px;font-size:13px}
.mark{padding:1px 9px 1px 7px;border-radius:3px;font-weight:600;border:1.5px solid var(--grey);background:#fff}
.error .mark{color:#fff;background:var(--error);border-color:var(--error)}
.warning .mark{color:var(--error);border-color:var(--error)}
.note .mark{color:var(--note);border-color:var(--note)}
.accepted .mark{color:var(--house);border-color:var(--house)}
.cell{font-weight:600;font-size:15px}
.required{color:var(--error);font-weight:600}
.code{margin-left:auto;color:var(--grey)}
code{font:12.5px/1.4 "IBM Plex Mono",Consolas,"DejaVu Sans Mono",monospace}
.says{margin-top:7px;overflow-wrap:anywhere}
.advice{margin-top:4px;color:var(--grey)}
.accepted .advice{color:var(--house)}
.values{display:flex;flex-wrap:wrap;gap:2px 24px;margin-top:5px;font-size:14px}
.values dt{color:var(--grey)}
.values dt,.values dd{display:inline}
.values dd{margin-left:.4em}
.values dd{font-weight:600}
.compare{margin-top:6px;font-size:13px;color:var(--grey)}
.compare .cells{color:var(--ink)}
table{width:100%;border-collapse:collapse;font-size:14px}
th,td{text-align:left;vertical-align:top;padding:7px 14px 7px 0;border-bottom:1px solid var(--light);font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--grey);font-size:13px;vertical-align:bottom;border-bottom:1px solid var(--line)}
.number{text-align:right;white-space:nowrap}
tbody th{overflow-wrap:anywhere}
.short{white-space:nowrap}
tr.broken th,tr.broken td.number:last-child{font-weight:600;color:var(--error)}
.at{display:block;margin-top:1px;color:var(--grey);font-size:12.5px;font-weight:400}
.explained,.fingerprint,.empty{color:var(--grey);font-size:13.5px;max-width:46em}
.explained{margin-bottom:10px}.fingerprint{margin-top:10px}
@media (max-width:640px){header,main{padding-left:18px;padding-right:18px}section{overflow-x:auto}.counts div{padding:10px}}
@media print{body{font-size:10pt}header,main{max-width:none;padding-left:0;padding-right:0}h2,h3,h4{break-after:avoid}article,.mark,.verdict span{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
}
