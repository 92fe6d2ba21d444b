'use strict';
// Bars by place: the target, and the baseline where the plans print one. Redrawn when light and dark are switched.
(() => {
  const place = document.getElementById('chart');
  const bars = JSON.parse(place.dataset.bars);
  let chart;
  const draw = () => {
    const style = getComputedStyle(document.documentElement);
    const ink = style.getPropertyValue('--ink').trim();
    const line = style.getPropertyValue('--line').trim();
    const series = (name, key, color) => ({ name, type: 'bar', barMaxWidth: 26, itemStyle: { color, borderRadius: [3, 3, 0, 0] },
      label: { show: bars.length <= 20, position: 'top', color: ink }, data: bars.map(b => b[key]) });
    const target = series(place.dataset.target, 'target', style.getPropertyValue('--accent').trim());
    const looser = style.getPropertyValue('--looser').trim();
    if (bars.length > 2) {
      target.markLine = { symbol: 'none', silent: true, lineStyle: { color: looser, type: 'dashed' }, data: [{ type: 'average' }],
        label: { color: looser, position: 'insideEndTop', formatter: m => `${place.dataset.mean} ${Math.round(m.value * 100) / 100}` } };
    }
    chart?.dispose();
    chart = echarts.init(place, null, { renderer: 'canvas' });
    chart.setOption({
      animation: false,
      textStyle: { color: ink, fontFamily: getComputedStyle(document.body).fontFamily },
      // Drawn, not markup: the page's policy forbids styles in markup.
      tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' } },
      legend: { right: 0, textStyle: { color: ink } },
      grid: { left: 8, right: 8, top: 52, bottom: 4, containLabel: true },
      xAxis: { type: 'category', data: bars.map(b => b.place), axisLabel: { color: ink, rotate: bars.length > 12 ? 40 : 0 }, axisLine: { lineStyle: { color: line } } },
      yAxis: { type: 'value', axisLabel: { color: ink }, splitLine: { lineStyle: { color: line } } },
      series: [
        ...(bars.some(b => b.baseline !== null) ? [series(place.dataset.baseline, 'baseline', style.getPropertyValue('--base').trim())] : []),
        target,
      ],
    });
  };
  draw();
  addEventListener('resize', () => chart.resize());
  document.addEventListener('guihua-theme', draw);
})();
