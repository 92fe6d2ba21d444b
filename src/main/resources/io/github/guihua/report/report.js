(function(){
  var rows=[].slice.call(document.querySelectorAll('.row'));
  var outcome=document.getElementById('outcome'),search=document.getElementById('search');
  function apply(){
    var want=outcome?outcome.value:'',words=search?search.value.trim().toLowerCase():'';
    rows.forEach(function(row){
      var is=row.getAttribute('data-outcome'),show=true;
      if(want==='changed'){show=is!=='equal'&&is!=='verbatim'&&is!=='regrouped';}
      else if(want==='shift'){show=row.querySelector('.shift')!==null;}
      else if(want==='low'){show=row.hasAttribute('data-low');}
      else if(want){show=is===want;}
      if(show&&words){show=row.textContent.toLowerCase().indexOf(words)>=0;}
      row.hidden=!show;
    });
    [].forEach.call(document.querySelectorAll('section[data-family]'),function(s){
      var any=[].some.call(s.querySelectorAll('.row'),function(r){return !r.hidden;});
      var none=s.querySelector('.nothing.filtered');
      if(none){none.hidden=any;}
    });
  }
  if(outcome){outcome.addEventListener('change',apply);}
  if(search){search.addEventListener('input',apply);}
  [].forEach.call(document.querySelectorAll('.text'),function(t){
    if(t.textContent.length>260){
      t.classList.add('clip');
      t.addEventListener('click',function(){
        var row=t.closest('.row');
        var open=t.classList.contains('clip');
        [].forEach.call(row.querySelectorAll('.text'),function(x){
          if(x.textContent.length>260){x.classList.toggle('clip',!open);}
        });
      });
    }
  });
  var print=document.getElementById('print');
  if(print){print.addEventListener('click',function(){window.print();});}
  apply();
})();
