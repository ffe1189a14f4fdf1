<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AnswerWords</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>unlike</source>
        <translation>ajena</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>calibrated on %1 validation pictures</source>
        <translation>calibrado con %1 imágenes de validación</translation>
    </message>
    <message>
        <source>not calibrated yet</source>
        <translation>aún sin calibrar</translation>
    </message>
    <message>
        <source>This run was right on %1 of its validation images.</source>
        <translation>Esta ejecución acertó en %1 de sus imágenes de validación.</translation>
    </message>
    <message>
        <source>The starter model was right on %1 of its validation images.</source>
        <translation>El modelo inicial acertó en %1 de sus imágenes de validación.</translation>
    </message>
    <message>
        <source>calibrated on %1 validation picture</source>
        <translation>calibrado con %1 imagen de validación</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>&amp;Classify</source>
        <translation>&amp;Clasificar</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 has no =</source>
        <translation>A %1 le falta el =</translation>
    </message>
    <message>
        <source>load balance %1</source>
        <translation>equilibrio de carga %1</translation>
    </message>
    <message>
        <source>communication %1</source>
        <translation>comunicación %1</translation>
    </message>
    <message>
        <source>no waiting %1</source>
        <translation>sin esperas %1</translation>
    </message>
    <message>
        <source>useful work %1</source>
        <translation>trabajo útil %1</translation>
    </message>
    <message>
        <source>Why %1: %2.</source>
        <translation>Por qué %1: %2.</translation>
    </message>
    <message>
        <source>Measure %1 next: what the law predicts for %2 becomes %3 narrower.</source>
        <translation>Mida %1 a continuación: lo que la ley predice para %2 será %3 más estrecho.</translation>
    </message>
    <message>
        <source>Measure %1 once more: what the law predicts for %2 becomes %3 narrower.</source>
        <translation>Mida %1 una vez más: lo que la ley predice para %2 será %3 más estrecho.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Simulated with the tasks measured here, if no worker slowed another: %1.</source>
        <translation>Simulado con las tareas medidas aquí, si ningún worker frenara a otro: %1.</translation>
    </message>
    <message>
        <source>%1 MB/s and %2 ms</source>
        <translation>%1 MB/s y %2 ms</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1: %2 predicted from the network and the time of one, of which %3 is communication that nothing hides; %4 measured.</source>
        <translation>%1: %2 predichos a partir de la red y del tiempo de uno, de los cuales %3 son comunicación que nada oculta; %4 medidos.</translation>
    </message>
    <message>
        <source>Predicted for machines like this one, on this network: %1.</source>
        <translation>Predicción para máquinas como esta, en esta red: %1.</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 to %2</source>
        <translation>%1 no es un número entero de 0 a %2</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>it is empty; is a variable of a script not set?</source>
        <translation>está vacío; ¿falta definir una variable de un script?</translation>
    </message>
</context>
<context>
    <name>leafbench</name>
    <message>
        <source>A workbench for leaf-disease classification.</source>
        <translation>Un banco de trabajo para clasificar enfermedades de las hojas.</translation>
    </message>
    <message>
        <source>Where runs are kept.</source>
        <translation>Dónde se guardan las ejecuciones.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (claro), dark (oscuro) o system (el del sistema).</translation>
    </message>
    <message>
        <source>Write pictures of all pages to DIR and end.</source>
        <translation>Escribir imágenes de todas las páginas en DIR y terminar.</translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not &quot;%1&quot;</source>
        <translation>--theme es light, dark o system, no «%1»</translation>
    </message>
    <message>
        <source>--page is one of %1, not &quot;%2&quot;</source>
        <translation>--page es uno de %1, no «%2»</translation>
    </message>
    <message>
        <source>no display can be opened (%1). Start it on a desktop, or use leafbench-cli, which needs none.</source>
        <translation>no se puede abrir ninguna pantalla (%1). Inícielo en un escritorio o use leafbench-cli, que no la necesita.</translation>
    </message>
    <message>
        <source>A dataset&apos;s folder, pictures to classify, or a run to import.</source>
        <translation>La carpeta de un dataset, imágenes para clasificar o una ejecución para importar.</translation>
    </message>
    <message>
        <source>Page to show first: explore, preprocess, train, tune, evaluate, classify, speedup, replay, runs, cluster, help, settings.</source>
        <translation>Página que se muestra primero: explore, preprocess, train, tune, evaluate, classify, speedup, replay, runs, cluster, help, settings.</translation>
    </message>
    <message>
        <source>Size of the text in percent: 50 to 300.</source>
        <translation>Tamaño del texto en porcentaje: de 50 a 300.</translation>
    </message>
    <message>
        <source>--text-size is a number from 50 to 300, not &quot;%1&quot;</source>
        <translation>--text-size es un número de 50 a 300, no «%1»</translation>
    </message>
    <message>
        <source>Not all pages could be drawn into %1.</source>
        <translation>No todas las páginas se pudieron dibujar en %1.</translation>
    </message>
</context>
<context>
    <name>leafbench::cli</name>
    <message>
        <source>%1 (%2 ms)</source>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>The five likeliest classes of pictures, by a run</source>
        <translation>Las cinco clases más probables de cada imagen según una ejecución</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>Carpeta de las ejecuciones</translation>
    </message>
    <message>
        <source>... and %1 more notes.</source>
        <translation>... y %1 notas más.</translation>
    </message>
    <message>
        <source>      R         G         B</source>
        <translation>      R         G         B</translation>
    </message>
    <message>
        <source>Draw a demo dataset of 38 classes in Kaggle&apos;s layout</source>
        <translation>Dibujar un dataset de demostración de 38 clases con la estructura de Kaggle</translation>
    </message>
    <message>
        <source>Folder to draw into</source>
        <translation>Carpeta en la que se dibuja</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Imágenes por clase</translation>
    </message>
    <message>
        <source>Pixels a side</source>
        <translation>Píxeles por lado</translation>
    </message>
    <message>
        <source>Seed: the same one draws the same leaves</source>
        <translation>Semilla: la misma dibuja las mismas hojas</translation>
    </message>
    <message>
        <source>Threads; 0: one a core</source>
        <translation>Hilos; 0: uno por núcleo</translation>
    </message>
    <message>
        <source>List the classes and images of a dataset folder</source>
        <translation>Listar las clases y las imágenes de la carpeta de un dataset</translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation>Carpeta del dataset</translation>
    </message>
    <message>
        <source>Assign every image to train, valid or test</source>
        <translation>Asignar cada imagen a train, valid o test</translation>
    </message>
    <message>
        <source>auto, folders (keep train and valid, cut test out of train) or stratified</source>
        <translation>auto, folders (conserva train y valid, saca test de train) o stratified (por clases)</translation>
    </message>
    <message>
        <source>Share of train (stratified)</source>
        <translation>Proporción de train (stratified)</translation>
    </message>
    <message>
        <source>Share of valid (stratified)</source>
        <translation>Proporción de valid (stratified)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>File to save the split to, for the recipe key split</source>
        <translation>Archivo en el que se guarda la división, para la clave split de la receta</translation>
    </message>
    <message>
        <source>Exact channel mean and standard deviation</source>
        <translation>Media y desviación estándar exactas de los canales</translation>
    </message>
    <message>
        <source>train, valid, test or all; auto: train/ of Kaggle&apos;s layout, all of a plain folder</source>
        <translation>train, valid, test o all (todas); auto: train/ con la estructura de Kaggle, todas las imágenes de una carpeta simple</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 %5 images in %6; results in %7</source>
        <translation>Exactitud %1 (intervalo del 95 %: de %2 a %3) en %4 imágenes (%5) en %6; resultados en %7</translation>
    </message>
    <message>
        <source>Classification report and confusion matrix of a run</source>
        <translation>Informe de clasificación y matriz de confusión de una ejecución</translation>
    </message>
    <message>
        <source>train, valid or test; auto: test where the run has one, else valid</source>
        <translation>train, valid o test; auto: test si la ejecución lo tiene; si no, valid</translation>
    </message>
    <message>
        <source>Leafbench without a window: leaf diseases, ResNet-18, and what parallelism gains.</source>
        <translation>Leafbench sin ventana: enfermedades de las hojas, ResNet-18 y lo que se gana con el paralelismo.</translation>
    </message>
    <message>
        <source>One JSON object a line on stdout; progress and log on stderr</source>
        <translation>Un objeto JSON por línea en stdout; progreso y mensajes en stderr</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>ResNet-18&apos;s layers, shapes and parameters (the paper&apos;s Figure 8)</source>
        <translation>Capas, formas y parámetros de ResNet-18 (la figura 8 del artículo)</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Número de clases</translation>
    </message>
    <message>
        <source>all or head</source>
        <translation>all (toda la red) o head (solo la última capa)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Epoch  train loss  train acc  valid loss  valid acc        lr       time  images/s  waited</source>
        <translation>Época  train loss  train acc  valid loss  valid acc        lr     tiempo     img/s  espera</translation>
    </message>
    <message>
        <source>Trained for %1, %2 images/s; best validation accuracy %3 in epoch %4.</source>
        <translation>Entrenado durante %1, %2 imágenes/s; mejor exactitud de validación %3 en la época %4.</translation>
    </message>
    <message>
        <source>%1 files were left out; they are listed in %2/refused.csv.</source>
        <translation>Archivos omitidos: %1; están en %2/refused.csv.</translation>
    </message>
    <message>
        <source>Next: leafbench-cli evaluate %1</source>
        <translation>Siguiente paso: leafbench-cli evaluate %1</translation>
    </message>
    <message>
        <source>Which pictures? Give --data DIR, or data in the recipe.</source>
        <translation>¿Qué imágenes? Indique --data DIR, o data en la receta.</translation>
    </message>
    <message>
        <source>Go on with: leafbench-cli train --resume %1</source>
        <translation>Continuar con: leafbench-cli train --resume %1</translation>
    </message>
    <message>
        <source>Train ResNet-18 on a dataset folder</source>
        <translation>Entrenar ResNet-18 con la carpeta de un dataset</translation>
    </message>
    <message>
        <source>key=value of the recipe; may be given often</source>
        <translation>clave=valor de la receta; puede repetirse</translation>
    </message>
    <message>
        <source>Folder that the run goes into</source>
        <translation>Carpeta en la que se guarda la ejecución</translation>
    </message>
    <message>
        <source>Recipe keys:
</source>
        <translation>Claves de la receta:
</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabla %1. %2</translation>
    </message>
    <message>
        <source>The paper&apos;s machine: %1</source>
        <translation>La máquina del artículo: %1</translation>
    </message>
    <message>
        <source>%1  paper s  speedup     here s  speedup   images</source>
        <translation>%1 artíc. s  speedup     aquí s  speedup imágenes</translation>
    </message>
    <message>
        <source>  not measured yet</source>
        <translation>  aún sin medir</translation>
    </message>
    <message>
        <source>The paper&apos;s tables of times and speedups beside those measured on this machine</source>
        <translation>Las tablas de tiempos y speedups del artículo junto a los medidos en esta máquina</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Measure one workload at several worker counts</source>
        <translation>Medir una carga con varios números de workers</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Qué se mide</translation>
    </message>
    <message>
        <source>Runs of each count</source>
        <translation>Mediciones por cada número</translation>
    </message>
    <message>
        <source>Drop the files from the cache before each run</source>
        <translation>Quitar los archivos de la caché antes de cada medición</translation>
    </message>
    <message>
        <source>Images, in a fixed shuffled order; 0: all (the default; %1 for training)</source>
        <translation>Imágenes, en un orden aleatorio fijo; 0: todas (el valor predeterminado; %1 para entrenar)</translation>
    </message>
    <message>
        <source>Runs folder; the study goes into its speedup folder</source>
        <translation>Carpeta de las ejecuciones; el estudio va en su carpeta speedup</translation>
    </message>
    <message>
        <source>workers  repeat         time  images/s  cores used   waited</source>
        <translation>workers    rep.       tiempo     img/s     núcleos   espera</translation>
    </message>
    <message>
        <source>
workers      median    least     most  speedup (95 % interval)  efficiency  Karp-Flatt    paper&apos;s time, speedup</source>
        <translation>
workers     mediana     mín.     máx.   speedup (interv. 95 %)  eficiencia  Karp-Flatt   artíc. tiempo, speedup</translation>
    </message>
    <message>
        <source>  past the cores</source>
        <translation>  más allá de los núcleos</translation>
    </message>
    <message>
        <source>Predicted for %1 workers with a core each: %2 by Amdahl, %3 by Gustafson.</source>
        <translation>Predicción para %1 workers con un núcleo cada uno: %2 según Amdahl, %3 según Gustafson.</translation>
    </message>
    <message>
        <source>Paper: Table %1, %2.</source>
        <translation>Artículo: tabla %1, %2.</translation>
    </message>
    <message>
        <source>All runs gave the same result.</source>
        <translation>Todas las mediciones dieron el mismo resultado.</translation>
    </message>
    <message>
        <source>The runs gave different results.</source>
        <translation>Las mediciones dieron resultados distintos.</translation>
    </message>
    <message>
        <source>Stored in %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>%1 tasks: %2, in %3 worker processes</source>
        <translation>%1 tareas: %2; procesos worker: %3</translation>
    </message>
    <message>
        <source>loader (threads) or tasks (a task graph, by worker processes)</source>
        <translation>loader (hilos) o tasks (un grafo de tareas, con procesos worker)</translation>
    </message>
    <message>
        <source>Threads (1 to 256) or worker processes (1 to 64); one a core if not given</source>
        <translation>Hilos (de 1 a 256) o procesos worker (de 1 a 64); si no se indica, uno por núcleo</translation>
    </message>
    <message>
        <source>tune-parallel: LibTorch threads of each trial; 0: all cores shared out, so that one at a time has them all</source>
        <translation>tune-parallel: hilos de LibTorch por ensayo; 0: se reparten todos los núcleos, de modo que un ensayo solo los tiene todos</translation>
    </message>
    <message>
        <source>The results were not compared: with other cores their sums round differently.</source>
        <translation>Los resultados no se compararon: con otros núcleos sus sumas se redondean de otro modo.</translation>
    </message>
    <message>
        <source>How trials are suggested (tpe: Bayesian)</source>
        <translation>Cómo se proponen los ensayos (tpe: bayesiano)</translation>
    </message>
    <message>
        <source>Which trials are stopped early (none)</source>
        <translation>Qué ensayos se detienen antes de tiempo (none)</translation>
    </message>
    <message>
        <source>What a trial is judged by, at its best epoch (valid_accuracy)</source>
        <translation>Según qué se juzga un ensayo, en su mejor época (valid_accuracy)</translation>
    </message>
    <message>
        <source>Of the sampler (42); that of the trainings is the recipe&apos;s</source>
        <translation>Semilla del muestreador (42); la de los entrenamientos es la de la receta</translation>
    </message>
    <message>
        <source>tpe: finished trials, spread evenly, before it models (5)</source>
        <translation>tpe: ensayos terminados, repartidos de manera uniforme, antes de modelar (5)</translation>
    </message>
    <message>
        <source>Trials before each one that its suggestion does not wait for (3); so many + 1 can run at a time</source>
        <translation>Número de ensayos anteriores que una propuesta no espera (3); esa cantidad + 1 pueden ejecutarse a la vez</translation>
    </message>
    <message>
        <source>LibTorch threads of each trial (1)</source>
        <translation>Hilos de LibTorch por ensayo (1)</translation>
    </message>
    <message>
        <source>Use every result at once and share all cores out: trials then depend on how many run and on timing</source>
        <translation>Usar cada resultado enseguida y repartir todos los núcleos: los ensayos dependen entonces de cuántos se ejecutan y de los tiempos</translation>
    </message>
    <message>
        <source>Keep every trial&apos;s model (45 MB each), not the best alone</source>
        <translation>Conservar el modelo de cada ensayo (45 MB cada uno), no solo el mejor</translation>
    </message>
    <message>
        <source>Search for good hyperparameters, several trials at a time</source>
        <translation>Buscar buenos hiperparámetros, varios ensayos a la vez</translation>
    </message>
    <message>
        <source>Trials that the study has in the end</source>
        <translation>Ensayos que tiene el estudio al final</translation>
    </message>
    <message>
        <source>Trials at a time (default: as many as the cores let run)</source>
        <translation>Ensayos a la vez (predeterminado: los que permitan los núcleos)</translation>
    </message>
    <message>
        <source>Search space (JSON); default: the paper&apos;s four hyperparameters</source>
        <translation>Espacio de búsqueda (JSON); predeterminado: los cuatro hiperparámetros del artículo</translation>
    </message>
    <message>
        <source>Folder that the trials&apos; runs go into</source>
        <translation>Carpeta en la que se guardan las ejecuciones de los ensayos</translation>
    </message>
    <message>
        <source>a validation accuracy of %1</source>
        <translation>una exactitud de validación de %1</translation>
    </message>
    <message>
        <source>a validation loss of %1</source>
        <translation>una pérdida de validación de %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Estudio %1</translation>
    </message>
    <message>
        <source>No trial came to a value: all %1 failed or were pruned. See %2.</source>
        <translation>Ningún ensayo llegó a un valor: los %1 fallaron o se podaron. Vea %2.</translation>
    </message>
    <message>
        <source>Best is trial %1 with %2.</source>
        <translation>El mejor es el ensayo %1, con %2.</translation>
    </message>
    <message>
        <source>median: first epochs that are never judged (1)</source>
        <translation>median: primeras épocas que nunca se juzgan (1)</translation>
    </message>
    <message>
        <source>More trials at a time need a longer look-back (--look-back %1), which is another study, or --as-fast-as-possible.</source>
        <translation>Más ensayos a la vez requieren mirar más atrás (--look-back %1), lo que es otro estudio, o --as-fast-as-possible.</translation>
    </message>
    <message>
        <source>Without a recipe trials train five epochs with a step schedule. A space file, any recipe keys:</source>
        <translation>Sin receta, los ensayos entrenan cinco épocas con el plan de escalones. Un archivo de espacio de búsqueda, con cualquier clave de la receta:</translation>
    </message>
    <message>
        <source>With --json stdout has one object a trial (trial, state, value, parameters, intermediate, elapsed_s, slot, run), and one at the end: best, elapsed_s, trials, complete, pruned, failed, study.
</source>
        <translation>Con --json, stdout tiene un objeto por ensayo (trial, state, value, parameters, intermediate, elapsed_s, slot, run) y uno al final: best, elapsed_s, trials, complete, pruned, failed, study.
</translation>
    </message>
    <message>
        <source>  Nearest training picture: %1 (%2, distance %3)</source>
        <translation>  Imagen de entrenamiento más cercana: %1 (%2, distancia %3)</translation>
    </message>
    <message>
        <source>  This very file was in the training data: %1</source>
        <translation>  Este mismo archivo estaba en los datos de entrenamiento: %1</translation>
    </message>
    <message>
        <source>  This picture was in the training data: %1</source>
        <translation>  Esta imagen estaba en los datos de entrenamiento: %1</translation>
    </message>
    <message>
        <source>  Where it looked: %1</source>
        <translation>  Dónde miró la red: %1</translation>
    </message>
    <message>
        <source>Not calibrated: %1</source>
        <translation>Sin calibrar: %1</translation>
    </message>
    <message>
        <source>Folder for a picture each of where the network looked (Grad-CAM)</source>
        <translation>Carpeta para una imagen de dónde miró la red en cada caso (Grad-CAM)</translation>
    </message>
    <message>
        <source>Plain probabilities: nothing is learned from the run&apos;s own pictures first</source>
        <translation>Probabilidades simples: antes no se aprende nada de las propias imágenes de la ejecución</translation>
    </message>
    <message>
        <source>Open every file: faulty ones, leaves on both sides of a split, what the background tells</source>
        <translation>Abrir todos los archivos: los defectuosos, las hojas a ambos lados de una división, lo que delata el fondo</translation>
    </message>
    <message>
        <source>File that tells which pictures show the same leaf: PlantVillage&apos;s leaf-map.json, or CSV file,leaf</source>
        <translation>Archivo que dice qué imágenes muestran la misma hoja: leaf-map.json de PlantVillage, o CSV file,leaf</translation>
    </message>
    <message>
        <source>File to save the leaf-clean split to, for the recipe key split</source>
        <translation>Archivo en el que se guarda la división sin fugas de hojas, para la clave split de la receta</translation>
    </message>
    <message>
        <source>Folder of the runs; what is known of the pictures is kept in it</source>
        <translation>Carpeta de las ejecuciones; en ella se guarda lo que se sabe de las imágenes</translation>
    </message>
    <message>
        <source>Top 5 %1; expected calibration error %2, and %3 at the validation images&apos; temperature of %4</source>
        <translation>Top-5 %1; error de calibración esperado %2, y %3 con la temperatura %4 de las imágenes de validación</translation>
    </message>
    <message>
        <source>None of them is faulty.</source>
        <translation>Ninguna es defectuosa.</translation>
    </message>
    <message>
        <source>Faulty files: %1</source>
        <translation>Archivos defectuosos: %1</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>sin imágenes</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>Images that show a leaf which is also in train:</source>
        <translation>Imágenes de una hoja que también está en train:</translation>
    </message>
    <message>
        <source>split</source>
        <translation>división</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>The leaf-clean split is saved: train with --set split=%1</source>
        <translation>La división sin fugas de hojas está guardada: entrene con --set split=%1</translation>
    </message>
    <message>
        <source>Pictures, or folders of them</source>
        <translation>Imágenes o carpetas con imágenes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Say where to: --to FOLDER, --bundle FILE.zip, or both.</source>
        <translation>Indique el destino: --to FOLDER, --bundle FILE.zip o ambos.</translation>
    </message>
    <message>
        <source>%1
Train from it with --set weights=FILE.</source>
        <translation>%1
Para entrenar a partir de ahí: --set weights=FILE.</translation>
    </message>
    <message>
        <source>A run&apos;s weights and numbers for other programs</source>
        <translation>Los pesos y los números de una ejecución para otros programas</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Carpeta en la que se escribe</translation>
    </message>
    <message>
        <source>Some of %1, between commas; all when left out</source>
        <translation>Algunos de %1, separados por comas; todos si se omite</translation>
    </message>
    <message>
        <source>The whole run and all formats in one zip with SHA-256 sums</source>
        <translation>La ejecución entera y todos los formatos en un zip con sumas SHA-256</translation>
    </message>
    <message>
        <source>Takes a bundle, another machine&apos;s run, or ResNet-18 weights in</source>
        <translation>Incorporar un paquete, la ejecución de otra máquina o pesos de ResNet-18</translation>
    </message>
    <message>
        <source>A bundle, a run&apos;s folder, or weights (safetensors, or a state_dict of torch)</source>
        <translation>Un paquete, la carpeta de una ejecución o pesos (safetensors, o un state_dict de torch)</translation>
    </message>
    <message>
        <source>
The paper replayed in %1, in %2</source>
        <translation>
El artículo reproducido en %1, en %2</translation>
    </message>
    <message>
        <source>Which pictures? Give DIR, or --resume REPLAY.</source>
        <translation>¿Qué imágenes? Indique DIR, o --resume REPLAY.</translation>
    </message>
    <message>
        <source>What is done is kept. Go on with: leafbench-cli replay --resume %1</source>
        <translation>Lo hecho se conserva. Continuar con: leafbench-cli replay --resume %1</translation>
    </message>
    <message>
        <source>Carry the whole paper out, step by step, its values beside this machine&apos;s</source>
        <translation>Llevar a cabo todo el artículo, paso a paso, con sus valores junto a los de esta máquina</translation>
    </message>
    <message>
        <source>smoke: minutes, on any dataset; lecture: under half an hour; full: the paper&apos;s sizes</source>
        <translation>smoke: minutos, con cualquier dataset; lecture: menos de media hora; full: los tamaños del artículo</translation>
    </message>
    <message>
        <source>Runs folder; the replay goes into its replays folder</source>
        <translation>Carpeta de las ejecuciones; la reproducción va en su carpeta replays</translation>
    </message>
    <message>
        <source>A replay to go on with (default: the newest unfinished one of this folder and scale)</source>
        <translation>Reproducción que se continúa (predeterminado: la más reciente sin terminar de esta carpeta y escala)</translation>
    </message>
    <message>
        <source>Folder of the report (default: report in the replay)</source>
        <translation>Carpeta del informe (predeterminado: report en la reproducción)</translation>
    </message>
    <message>
        <source>With --json stdout has an object as each step begins and ends (step, state, elapsed_s), one a measurement (step, workers, repeat, own_s, own_speedup, paper_s, paper_speedup), one an epoch, and one at the end: replay, scale, elapsed_s, report.
</source>
        <translation>Con --json, stdout tiene un objeto cuando un paso empieza y termina (step, state, elapsed_s), uno por medición (step, workers, repeat, own_s, own_speedup, paper_s, paper_speedup), uno por época y uno al final: replay, scale, elapsed_s, report.
</translation>
    </message>
    <message>
        <source>Classes and pictures (Figures 1 to 3)</source>
        <translation>Clases e imágenes (figuras 1 a 3)</translation>
    </message>
    <message>
        <source>Split (Table 2)</source>
        <translation>División (tabla 2)</translation>
    </message>
    <message>
        <source>Mean and standard deviation by task graph (Table 4)</source>
        <translation>Media y desviación estándar con el grafo de tareas (tabla 4)</translation>
    </message>
    <message>
        <source>Mean and standard deviation by loader (Table 5)</source>
        <translation>Media y desviación estándar con el cargador (tabla 5)</translation>
    </message>
    <message>
        <source>Pre-training (Appendix A)</source>
        <translation>Preentrenamiento (apéndice A)</translation>
    </message>
    <message>
        <source>Training with loader workers (Table 7)</source>
        <translation>Entrenamiento con workers de carga (tabla 7)</translation>
    </message>
    <message>
        <source>Training with replicas (Table 9)</source>
        <translation>Entrenamiento con réplicas (tabla 9)</translation>
    </message>
    <message>
        <source>Tuning, trials at a time (Table 12)</source>
        <translation>Ajuste, ensayos a la vez (tabla 12)</translation>
    </message>
    <message>
        <source>Final training (Figure 14)</source>
        <translation>Entrenamiento final (figura 14)</translation>
    </message>
    <message>
        <source>Evaluation (Figures 15 and 16)</source>
        <translation>Evaluación (figuras 15 y 16)</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Reproducción %1</translation>
    </message>
    <message>
        <source>%1. %2: done before, %3</source>
        <translation>%1. %2: ya hecho antes, %3</translation>
    </message>
    <message>
        <source>   done in %1</source>
        <translation>   hecho en %1</translation>
    </message>
    <message>
        <source>   %1  %2   paper %3</source>
        <translation>   %1  %2   artículo %3</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>   best trial %1, validation accuracy %2: %3</source>
        <translation>   mejor ensayo %1, exactitud de validación %2: %3</translation>
    </message>
    <message>
        <source>best validation accuracy</source>
        <translation>mejor exactitud de validación</translation>
    </message>
    <message>
        <source>accuracy, %1 images</source>
        <translation>exactitud, %1 imágenes</translation>
    </message>
    <message>
        <source>   epoch %1: training %2, validation %3, %4</source>
        <translation>   época %1: entrenamiento %2, validación %3, %4</translation>
    </message>
    <message>
        <source>%1, not in the paper</source>
        <translation>%1, no está en el artículo</translation>
    </message>
    <message>
        <source>paper %1 s  %2</source>
        <translation>artículo %1 s  %2</translation>
    </message>
    <message>
        <source>%1 is in the trash. Take it back with: leafbench-cli runs trash --restore %2</source>
        <translation>%1 está en la papelera. Para recuperarla: leafbench-cli runs trash --restore %2</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurada: %1</translation>
    </message>
    <message>
        <source>Runs folder</source>
        <translation>Carpeta de las ejecuciones</translation>
    </message>
    <message>
        <source>Only runs with all of these words in name, tags, notes or recipe</source>
        <translation>Solo ejecuciones con todas estas palabras en el nombre, las etiquetas, las notas o la receta</translation>
    </message>
    <message>
        <source>Only runs with this tag; may be repeated</source>
        <translation>Solo ejecuciones con esta etiqueta; puede repetirse</translation>
    </message>
    <message>
        <source>Only starred runs</source>
        <translation>Solo ejecuciones con estrella</translation>
    </message>
    <message>
        <source>Only runs in this state</source>
        <translation>Solo ejecuciones en este estado</translation>
    </message>
    <message>
        <source>Largest, newest or best first by</source>
        <translation>Primero la mayor, la más reciente o la mejor según</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>En orden inverso</translation>
    </message>
    <message>
        <source>Add tags to a run</source>
        <translation>Añadir etiquetas a una ejecución</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Quitar las etiquetas</translation>
    </message>
    <message>
        <source>Star a run</source>
        <translation>Poner una estrella a una ejecución</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>Write a run&apos;s note; none removes it</source>
        <translation>Escribir la nota de una ejecución; sin texto se elimina</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Palabras de la nota</translation>
    </message>
    <message>
        <source>Move runs to the trash</source>
        <translation>Mover ejecuciones a la papelera</translation>
    </message>
    <message>
        <source>List what is in the trash</source>
        <translation>Listar lo que hay en la papelera</translation>
    </message>
    <message>
        <source>Delete all of it for good</source>
        <translation>Eliminar todo su contenido para siempre</translation>
    </message>
    <message>
        <source>Put this one back, by its name in the trash</source>
        <translation>Recuperar esta, por su nombre en la papelera</translation>
    </message>
    <message>
        <source>Where runs&apos; recipes differ, and what they came to</source>
        <translation>En qué difieren las recetas de las ejecuciones y a qué llegaron</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Best valid acc</source>
        <translation>Mejor exac. valid</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Sin estrella</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>The trash was empty.</source>
        <translation>La papelera estaba vacía.</translation>
    </message>
    <message>
        <source>%1 runs are gone for good, %2.</source>
        <translation>Ejecuciones eliminadas para siempre: %1, %2.</translation>
    </message>
    <message>
        <source>Their recipes are the same.</source>
        <translation>Sus recetas son iguales.</translation>
    </message>
    <message>
        <source>Cut from the tensors&apos; names: %1</source>
        <translation>Recortado de los nombres de los tensores: %1</translation>
    </message>
    <message>
        <source>Skipped, and not executed: %1</source>
        <translation>Omitido y no ejecutado: %1</translation>
    </message>
    <message>
        <source>Where the run&apos;s dataset is now, if it was moved</source>
        <translation>Dónde está ahora el dataset de la ejecución, si se movió</translation>
    </message>
    <message>
        <source>To train on from its weights: %1</source>
        <translation>Para seguir entrenando a partir de sus pesos: %1</translation>
    </message>
    <message>
        <source>The number of epochs of this run cannot be changed: its learning rate follows it, or its last state is not kept. %1</source>
        <translation>El número de épocas de esta ejecución no se puede cambiar: su tasa de aprendizaje depende de él o su último estado no se conserva. %1</translation>
    </message>
    <message>
        <source>Dataset folder; with --resume: where it is now</source>
        <translation>Carpeta del dataset; con --resume: dónde está ahora</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped; with --set epochs=N: up to that epoch</source>
        <translation>Continuar una ejecución detenida; con --set epochs=N: hasta esa época</translation>
    </message>
    <message>
        <source>What is trained is kept. Go on with: leafbench-cli tune --study %1 --trials %2</source>
        <translation>Lo entrenado se conserva. Continuar con: leafbench-cli tune --study %1 --trials %2</translation>
    </message>
    <message>
        <source>%1; the training takes about %2</source>
        <translation>%1; el entrenamiento tarda unos %2</translation>
    </message>
    <message>
        <source>Print the manual page, or the completions of a shell</source>
        <translation>Mostrar la página de manual o los autocompletados de una shell</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>... and %1 more warnings.</source>
        <translation>... y %1 avisos más.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Dataset folder; of a study that exists: where it is now</source>
        <translation>Carpeta del dataset; en un estudio existente: dónde está ahora</translation>
    </message>
    <message>
        <source>List, mark, compare, delete and move runs</source>
        <translation>Listar, marcar, comparar, eliminar y mover ejecuciones</translation>
    </message>
    <message>
        <source>Where the runs lie; with DIR: use the runs there from now on</source>
        <translation>Dónde están las ejecuciones; con DIR: usar desde ahora las que hay allí</translation>
    </message>
    <message>
        <source>A folder of runs; nothing is moved</source>
        <translation>Una carpeta de ejecuciones; no se mueve nada</translation>
    </message>
    <message>
        <source>Move all runs and studies to another folder, on another disk</source>
        <translation>Mover todas las ejecuciones y estudios a otra carpeta, también en otro disco</translation>
    </message>
    <message>
        <source>An empty folder, or a new one. The old one is removed after all files are copied and compared; cancelled or killed before, it stays in use</source>
        <translation>Una carpeta vacía o nueva. La antigua se elimina cuando todos los archivos se han copiado y comparado; si se cancela o se interrumpe antes, sigue en uso</translation>
    </message>
    <message>
        <source>Share of test; of train/ with folders (%1 is the paper&apos;s)</source>
        <translation>Proporción de test; con folders, de train/ (en el artículo, %1)</translation>
    </message>
    <message>
        <source>Say which pictures, or folders of them.</source>
        <translation>Indique qué imágenes o qué carpetas con imágenes.</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>Responde %1: %2</translation>
    </message>
    <message>
        <source>Nothing is called sure: %1</source>
        <translation>Nada se considera seguro: %1</translation>
    </message>
    <message>
        <source>%1. Left out: best</source>
        <translation>%1. Omitido: best</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Another dataset, whose class folders are matched with the run&apos;s</source>
        <translation>Otro dataset, cuyas carpetas de clases se comparan con las clases de la ejecución</translation>
    </message>
    <message>
        <source>With --on: a CSV or JSON file of which folder is which class of the run</source>
        <translation>Con --on: un archivo CSV o JSON que dice qué carpeta es qué clase de la ejecución</translation>
    </message>
    <message>
        <source>With --on: only write such a file, to be edited</source>
        <translation>Con --on: solo escribir un archivo así, para editarlo</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>the same but for its form</source>
        <translation>el mismo salvo la forma</translation>
    </message>
    <message>
        <source>by the mapping</source>
        <translation>según la correspondencia</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unsure: look at it</source>
        <translation>dudoso: revíselo</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>no está en el modelo</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <translation>%1; o %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3; 95 % interval %4 to %5)</source>
        <translation>%1 de %2 (%3; intervalo del 95 %: de %4 a %5)</translation>
    </message>
    <message>
        <source>%1 of %2 class folders are classes of the run:</source>
        <translation>%1 de %2 carpetas de clases son clases de la ejecución:</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 images of known classes in %5</source>
        <translation>Exactitud %1 (intervalo del 95 %: de %2 a %3) en %4 imágenes de clases conocidas en %5</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1 (%2 to %3) on %4 images</source>
        <translation>  validación de la ejecución: %1 (de %2 a %3) en %4 imágenes</translation>
    </message>
    <message>
        <source>Expected calibration error %1 at a temperature of %2</source>
        <translation>Error de calibración esperado %1 con una temperatura de %2</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1</source>
        <translation>  validación de la ejecución: %1</translation>
    </message>
    <message>
        <source>What it turns away is not known: the run&apos;s own pictures are not there to learn that from (--data DIR)</source>
        <translation>No se sabe qué rechaza: faltan las imágenes propias de la ejecución, de las que lo aprende (--data DIR)</translation>
    </message>
    <message>
        <source>Turned away, of known classes: %1</source>
        <translation>Rechazadas, de clases conocidas: %1</translation>
    </message>
    <message>
        <source>Turned away, of classes that are not in the model: %1</source>
        <translation>Rechazadas, de clases que no están en el modelo: %1</translation>
    </message>
    <message>
        <source>Written: %1. Look at what is unsure, then evaluate with --on %2 --mapping %1</source>
        <translation>Escrito: %1. Revise lo dudoso y luego evalúe con --on %2 --mapping %1</translation>
    </message>
    <message>
        <source>This is the run&apos;s own dataset: it has learned from pictures in it, so the numbers flatter it</source>
        <translation>Este es el propio dataset de la ejecución: ha aprendido de imágenes suyas, así que los números la favorecen</translation>
    </message>
    <message>
        <source>Results in %1</source>
        <translation>Resultados en %1</translation>
    </message>
    <message>
        <source>  Nearest training leaves: %1</source>
        <translation>  Hojas de entrenamiento más cercanas: %1</translation>
    </message>
    <message>
        <source>Run directory, its name, latest, starter, or best: starred, then by validation accuracy</source>
        <translation>Carpeta de la ejecución, su nombre, latest, starter o best: primero con estrella, luego por exactitud de validación</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Written: %1. LEAFBENCH_STARTER=%1 makes it the starter model.</source>
        <translation>Escrito: %1. LEAFBENCH_STARTER=%1 lo convierte en el modelo inicial.</translation>
    </message>
    <message>
        <source>The model card of the starter model, which ships with the program</source>
        <translation>La ficha del modelo inicial que viene con el programa</translation>
    </message>
    <message>
        <source>Make a starter model of a run, in a new folder</source>
        <translation>Crear un modelo inicial a partir de una ejecución, en una carpeta nueva</translation>
    </message>
    <message>
        <source>The folder, which must not be there yet</source>
        <translation>La carpeta, que aún no debe existir</translation>
    </message>
    <message>
        <source>Markdown that its model card begins with: data, licences, what it does not know</source>
        <translation>Markdown con el que empieza su ficha: datos, licencias, lo que no conoce</translation>
    </message>
    <message>
        <source>Unlike the training pictures (distance %1, above %2; %3 of the validation pictures are turned away): do not trust the classes</source>
        <translation>Distinta de las imágenes de entrenamiento (distancia %1, por encima de %2; se rechaza %3 de las imágenes de validación): no se fíe de las clases</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (intervalo del 95 %: de %2 a %3)</translation>
    </message>
    <message>
        <source>Right on %1 of %2 photographs as they are; of the same leaves, cut out and put</source>
        <translation>Acierta en %1 de %2 fotografías tal como son; con las mismas hojas, recortadas y puestas</translation>
    </message>
    <message>
        <source>  %1: %2; %3 points (95 % interval %4 to %5)</source>
        <translation>  %1: %2; %3 puntos (intervalo del 95 %: de %4 a %5)</translation>
    </message>
    <message>
        <source>%1; results and examples in %2</source>
        <translation>%1; resultados y ejemplos en %2</translation>
    </message>
    <message>
        <source>Puts the leaves that a run is validated on before other backgrounds</source>
        <translation>Poner las hojas con las que se valida una ejecución ante otros fondos</translation>
    </message>
    <message>
        <source>Another labelled dataset, whose class folders match by name</source>
        <translation>Otro dataset etiquetado, cuyas carpetas de clases coinciden por el nombre</translation>
    </message>
    <message>
        <source>Images, drawn by the seed; 0: all</source>
        <translation>Imágenes, sorteadas con la semilla; 0: todas</translation>
    </message>
    <message>
        <source>Seed of the backgrounds</source>
        <translation>Semilla de los fondos</translation>
    </message>
    <message>
        <source>Slurm will start job %1 again; it goes on from here.</source>
        <translation>Slurm volverá a iniciar el trabajo %1; continuará desde aquí.</translation>
    </message>
    <message>
        <source>Slurm did not requeue job %1: %2</source>
        <translation>Slurm no volvió a poner en cola el trabajo %1: %2</translation>
    </message>
    <message>
        <source>Processes on this machine that share the images, by threads; srun and torchrun start them on several</source>
        <translation>Procesos en esta máquina que se reparten las imágenes, con hilos; srun y torchrun los inician en varias</translation>
    </message>
    <message>
        <source>%1 ranks share each batch; the cores above are those of each</source>
        <translation>%1 ranks se reparten cada batch; los núcleos de arriba son los de cada uno</translation>
    </message>
    <message>
        <source>Processes on this machine that share each batch; srun and torchrun start them on several</source>
        <translation>Procesos en esta máquina que se reparten cada batch; srun y torchrun los inician en varias</translation>
    </message>
    <message>
        <source>Several processes tune together only in a database: --study postgresql://user@host/database#study. With a file, start one process; --parallel says how many trials it runs at a time.</source>
        <translation>Varios procesos solo pueden ajustar juntos en una base de datos: --study postgresql://user@host/database#study. Con un archivo, inicie un proceso; --parallel dice cuántos ensayos ejecuta a la vez.</translation>
    </message>
    <message>
        <source>Predicted for an epoch that takes one rank %1, in %2 steps:</source>
        <translation>Predicción para una época que un rank completa en %1, en %2 pasos:</translation>
    </message>
    <message>
        <source>%1 ranks: %2, a speedup of %3; %4 of it waits for the network</source>
        <translation>%1 ranks: %2, un speedup de %3; %4 de ese tiempo espera a la red</translation>
    </message>
    <message>
        <source>All-reduce of %1 ranks on %2</source>
        <translation>All-reduce de %1 ranks en %2</translation>
    </message>
    <message>
        <source>      size            time     each rank sends</source>
        <translation>    tamaño          tiempo     cada rank envía</translation>
    </message>
    <message>
        <source>As bandwidth and latency of a ring&apos;s steps: %1</source>
        <translation>Como ancho de banda y latencia de los pasos de un anillo: %1</translation>
    </message>
    <message>
        <source>Measure how fast ranks exchange gradients; srun and torchrun start them on several machines</source>
        <translation>Medir con qué rapidez intercambian gradientes los ranks; srun y torchrun los inician en varias máquinas</translation>
    </message>
    <message>
        <source>Processes on this machine</source>
        <translation>Procesos en esta máquina</translation>
    </message>
    <message>
        <source>Sizes that take longer are left out</source>
        <translation>Los tamaños que tardan más se omiten</translation>
    </message>
    <message>
        <source>Seconds that an epoch takes one rank: predicts what more would take</source>
        <translation>Segundos que tarda un rank en una época: predice lo que tardarían más ranks</translation>
    </message>
    <message>
        <source>Training images of that epoch</source>
        <translation>Imágenes de entrenamiento de esa época</translation>
    </message>
    <message>
        <source>With --json stdout has one object a size (ranks, bytes, elapsed_s), and one at the end: bytes_per_s and latency_s of a ring&apos;s steps. With --epoch: an object a number of ranks (ranks, predicted_s, speedup, communication_share).
</source>
        <translation>Con --json, stdout tiene un objeto por tamaño (ranks, bytes, elapsed_s) y uno al final: bytes_per_s y latency_s de los pasos de un anillo. Con --epoch: un objeto por número de ranks (ranks, predicted_s, speedup, communication_share).
</translation>
    </message>
    <message>
        <source>Folder to export CSV, JSON, Extra-P&apos;s text and timelines for Perfetto (Chrome&apos;s trace format) to</source>
        <translation>Carpeta a la que se exportan CSV, JSON, el texto de Extra-P y líneas de tiempo para Perfetto (formato de trazas de Chrome)</translation>
    </message>
    <message>
        <source>(a key of recipes; leafbench-cli train --help has its range)</source>
        <translation>(una clave de las recetas; leafbench-cli train --help indica su rango)</translation>
    </message>
    <message>
        <source>There is no entry for &quot;%1&quot;. leafbench-cli help lists all of them.</source>
        <translation>No hay ninguna entrada para «%1». leafbench-cli help las lista todas.</translation>
    </message>
    <message>
        <source>What a term of the study, or a key of recipes, means</source>
        <translation>Qué significa un término del estudio o una clave de las recetas</translation>
    </message>
    <message>
        <source>A term, or a part of one; none: the list of all</source>
        <translation>Un término o parte de él; ninguno: la lista de todos</translation>
    </message>
    <message>
        <source>Its id, Slurm&apos;s number, or latest</source>
        <translation>Su id, el número de Slurm o latest</translation>
    </message>
    <message>
        <source>The jobs on clusters, as they are now</source>
        <translation>Los trabajos en los clústeres, tal como están ahora</translation>
    </message>
    <message>
        <source>Only this one: its id, Slurm&apos;s number, or latest</source>
        <translation>Solo este: su id, el número de Slurm o latest</translation>
    </message>
    <message>
        <source>Wait for it, and print its epochs; Ctrl-C leaves the job alone</source>
        <translation>Esperarlo y mostrar sus épocas; Ctrl-C no afecta al trabajo</translation>
    </message>
    <message>
        <source>Print its log</source>
        <translation>Mostrar su registro</translation>
    </message>
    <message>
        <source>As they were last known, without asking the clusters</source>
        <translation>Según lo último que se sabe, sin preguntar a los clústeres</translation>
    </message>
    <message>
        <source>Take it off the list; its folder on the cluster stays</source>
        <translation>Quitarlo de la lista; su carpeta en el clúster permanece</translation>
    </message>
    <message>
        <source>End a job on a cluster; a training stores its state</source>
        <translation>Terminar un trabajo en un clúster; un entrenamiento guarda su estado</translation>
    </message>
    <message>
        <source>Take the runs and studies of a job home</source>
        <translation>Traer las ejecuciones y los estudios de un trabajo</translation>
    </message>
    <message>
        <source>The profiles of clusters</source>
        <translation>Los perfiles de los clústeres</translation>
    </message>
    <message>
        <source>Ask a cluster whether a job can be sent</source>
        <translation>Preguntar a un clúster si se puede enviar un trabajo</translation>
    </message>
    <message>
        <source>Its profile</source>
        <translation>Su perfil</translation>
    </message>
    <message>
        <source>Store a profile</source>
        <translation>Guardar un perfil</translation>
    </message>
    <message>
        <source>A profile as JSON (packaging/cluster has examples)</source>
        <translation>Un perfil en JSON (hay ejemplos en packaging/cluster)</translation>
    </message>
    <message>
        <source>Remove a profile; its jobs stay</source>
        <translation>Quitar un perfil; sus trabajos permanecen</translation>
    </message>
    <message>
        <source>Epoch %1: train loss %2, valid loss %3, valid accuracy %4</source>
        <translation>Época %1: pérdida train %2, pérdida valid %3, exactitud de validación %4</translation>
    </message>
    <message>
        <source>No cluster is known yet. Profiles lie in %1; leafbench-cli clusters add FILE stores one.</source>
        <translation>Aún no se conoce ningún clúster. Los perfiles están en %1; leafbench-cli clusters add FILE guarda uno.</translation>
    </message>
    <message>
        <source>%1 is submitted as %2. Its folder: %3:%4</source>
        <translation>%1 se ha enviado como %2. Su carpeta: %3:%4</translation>
    </message>
    <message>
        <source>Next: leafbench-cli jobs --follow %1; when it is done: leafbench-cli fetch %1</source>
        <translation>Siguiente paso: leafbench-cli jobs --follow %1; cuando termine: leafbench-cli fetch %1</translation>
    </message>
    <message>
        <source>No job was sent to a cluster.</source>
        <translation>No se ha enviado ningún trabajo a un clúster.</translation>
    </message>
    <message>
        <source>The job has stored no run.</source>
        <translation>El trabajo no ha guardado ninguna ejecución.</translation>
    </message>
    <message>
        <source>Which job? Give one of: %1, and its arguments.</source>
        <translation>¿Qué trabajo? Indique uno de: %1, con sus argumentos.</translation>
    </message>
    <message>
        <source>Send train, tune, stats, speedup or replay to a cluster (Slurm)</source>
        <translation>Enviar train, tune, stats, speedup o replay a un clúster (Slurm)</translation>
    </message>
    <message>
        <source>A profile by its name; leafbench-cli clusters lists them</source>
        <translation>Un perfil por su nombre; leafbench-cli clusters los lista</translation>
    </message>
    <message>
        <source>Only print the script</source>
        <translation>Solo mostrar el script</translation>
    </message>
    <message>
        <source>Wait for it, and print its epochs</source>
        <translation>Esperarlo y mostrar sus épocas</translation>
    </message>
    <message>
        <source>After these options come the command and its arguments: leafbench-cli submit --cluster ocelot train --data /data/leaves --set epochs=40
Files of --recipe, --space, --set split and --set weights are sent along.
</source>
        <translation>Después de estas opciones van el comando y sus argumentos: leafbench-cli submit --cluster ocelot train --data /data/leaves --set epochs=40
Los archivos de --recipe, --space, --set split y --set weights se envían también.
</translation>
    </message>
    <message>
        <source>As before submit</source>
        <translation>Como antes de submit</translation>
    </message>
    <message>
        <source>ALTERED</source>
        <translation>ALTERADA</translation>
    </message>
    <message>
        <source>%1 was changed after Leafbench wrote it.</source>
        <translation>%1 se modificó después de que Leafbench lo escribiera.</translation>
    </message>
    <message>
        <source>Worksheets: %1</source>
        <translation>Hojas de trabajo: %1</translation>
    </message>
    <message>
        <source>The speedups of all machines: %1</source>
        <translation>Los speedups de todas las máquinas: %1</translation>
    </message>
    <message>
        <source>Check the worksheets of guided labs in a folder; one table and one plot of a class</source>
        <translation>Comprobar las hojas de trabajo de las prácticas guiadas en una carpeta; una tabla y un gráfico para todo un grupo</translation>
    </message>
    <message>
        <source>Folder of the worksheets (*.html)</source>
        <translation>Carpeta de las hojas de trabajo (*.html)</translation>
    </message>
    <message>
        <source>File for the speedups of all machines: .svg, .pdf or .png</source>
        <translation>Archivo para los speedups de todas las máquinas: .svg, .pdf o .png</translation>
    </message>
    <message>
        <source>Only say how long it would take on this machine, and how much memory and disk</source>
        <translation>Solo decir cuánto tardaría en esta máquina, y cuánta memoria y cuánto disco requiere</translation>
    </message>
    <message>
        <source>A recipe&apos;s name (leafbench-cli recipes lists them) or its file (JSON); keys it lacks keep their defaults</source>
        <translation>El nombre de una receta (leafbench-cli recipes los muestra) o su archivo (JSON); las claves que falten conservan su valor predeterminado</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>no cambia nada</translation>
    </message>
    <message>
        <source>Recipes by name for train --recipe: what each changes, and how long it takes</source>
        <translation>Recetas con nombre para train --recipe: qué cambia cada una y cuánto tarda</translation>
    </message>
    <message>
        <source>Dataset folder that the times are for; without it there are none</source>
        <translation>Carpeta del dataset para el que valen los tiempos; sin ella no se muestran</translation>
    </message>
    <message>
        <source>Runs folder; your own recipes lie in its recipes folder</source>
        <translation>Carpeta de las ejecuciones; sus propias recetas están en su carpeta recipes</translation>
    </message>
    <message>
        <source>Store the recipe of this file under its name</source>
        <translation>Guardar la receta de este archivo con su nombre</translation>
    </message>
    <message>
        <source>Nothing was measured on this machine yet: a few batches are trained first (about %1 s).</source>
        <translation>En esta máquina aún no se ha medido nada: primero se entrenan unos pocos batches (unos %1 s).</translation>
    </message>
    <message>
        <source>Add --measure to measure this machine first (about %1 s).</source>
        <translation>Añada --measure para medir antes esta máquina (unos %1 s).</translation>
    </message>
    <message>
        <source>With --estimate: train a few batches first where nothing was measured on this machine yet (about %1 s)</source>
        <translation>Con --estimate: entrenar antes unos pocos batches si en esta máquina aún no se ha medido nada (unos %1 s)</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2</source>
        <translation>No existe la columna «%1». Existen: %2</translation>
    </message>
    <message>
        <source>A table of these columns, separated by commas: run,best_valid,seed</source>
        <translation>Una tabla con estas columnas, separadas por comas: run,best_valid,seed</translation>
    </message>
    <message>
        <source>In groups of the same value in this column, with best and mean</source>
        <translation>En grupos con el mismo valor en esta columna, con el mejor valor y la media</translation>
    </message>
    <message>
        <source>Only the columns in which the runs differ</source>
        <translation>Solo las columnas en que difieren las ejecuciones</translation>
    </message>
    <message>
        <source>The table as CSV, with the values in full</source>
        <translation>La tabla como CSV, con los valores completos</translation>
    </message>
    <message>
        <source>The lab is one process, which starts the others by itself: srun --nodes=1 --ntasks=1 leafbench-cli speedup --workers 1x1,2x1</source>
        <translation>El laboratorio es un solo proceso, que inicia los demás por sí mismo: srun --nodes=1 --ntasks=1 leafbench-cli speedup --workers 1x1,2x1</translation>
    </message>
    <message>
        <source>Processes on several nodes tune together only in a database: --study postgresql://user@host/database</source>
        <translation>Los procesos de varios nodos solo pueden ajustar juntos en una base de datos: --study postgresql://user@host/database</translation>
    </message>
    <message>
        <source>tune-parallel, tune-nodes: trials of each run</source>
        <translation>tune-parallel, tune-nodes: ensayos por medición</translation>
    </message>
    <message>
        <source>tune-nodes: postgresql://user@host/database, where each run makes a study that all processes reach, and removes it; without one a file, for processes on this machine</source>
        <translation>tune-nodes: postgresql://user@host/database, donde cada medición crea un estudio al que acceden todos los procesos, y lo elimina; si no se indica, un archivo, para procesos en esta máquina</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>Para más información, use --help.</translation>
    </message>
    <message>
        <source>This folder says itself what is for training and validation: --train and --valid are for --mode stratified.</source>
        <translation>Esta carpeta indica por sí misma qué es para entrenar y qué para validar: --train y --valid son para --mode stratified.</translation>
    </message>
    <message>
        <source>Taken as the last layer: %1</source>
        <translation>Tomado como última capa: %1</translation>
    </message>
    <message>
        <source>The shares of train, valid and test add up to %1, not to 1: each is divided by that.</source>
        <translation>Las proporciones de train, valid y test suman %1, no 1: cada una se divide entre esa suma.</translation>
    </message>
    <message>
        <source>None of the %1 trials is the best: those that came to a value break a constraint, or their value is infinite. See %2.</source>
        <translation>Ninguno de los %1 ensayos es el mejor: los que llegaron a un valor incumplen una restricción, o su valor es infinito. Vea %2.</translation>
    </message>
    <message>
        <source>Train it for longer: leafbench-cli train --recipe %1 --set epochs=%2</source>
        <translation>Para entrenarlo más tiempo: leafbench-cli train --recipe %1 --set epochs=%2</translation>
    </message>
    <message>
        <source>Stored as &quot;%1&quot;: leafbench-cli train --recipe %2</source>
        <translation>Guardada como «%1»: leafbench-cli train --recipe %2</translation>
    </message>
    <message>
        <source>%1 images of test lie in no class folder, so they have no class, and are left out.</source>
        <translation>Imágenes de test que no están en ninguna carpeta de clase, por lo que no tienen clase y se omiten: %1.</translation>
    </message>
    <message>
        <source>For more epochs: leafbench-cli train --resume %1 --set epochs=%2</source>
        <translation>Para más épocas: leafbench-cli train --resume %1 --set epochs=%2</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>No existe el comando %1.</translation>
    </message>
    <message>
        <source>There is no command %1. Did you mean %2?</source>
        <translation>No existe el comando %1. ¿Quiso decir %2?</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 no tiene la opción %2.</translation>
    </message>
    <message>
        <source>%1 A key of recipes is set with --set %2=VALUE.</source>
        <translation>%1 Una clave de las recetas se fija con --set %2=VALUE.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 ¿Quiso decir %2?</translation>
    </message>
    <message>
        <source>Each setting needs a --set of its own: --set %1</source>
        <translation>Cada ajuste necesita su propio --set: --set %1</translation>
    </message>
    <message>
        <source>%1 is one argument too many for %2.</source>
        <translation>%1 es un argumento de más para %2.</translation>
    </message>
    <message>
        <source>Say what to do: leafbench-cli COMMAND.</source>
        <translation>Indique qué hacer: leafbench-cli COMMAND.</translation>
    </message>
    <message>
        <source>Right on %1 of %2 photograph as it is; of the same leaf, cut out and put</source>
        <translation>Acierta en %1 de %2 fotografía tal como es; con la misma hoja, recortada y puesta</translation>
    </message>
    <message>
        <source>%1 drawn in %2 in %3.</source>
        <translation>Dibujo de %1 en %2, hecho en %3.</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 %5 image in %6; results in %7</source>
        <translation>Exactitud %1 (intervalo del 95 %: de %2 a %3) en %4 imagen (%5) en %6; resultados en %7</translation>
    </message>
    <message>
        <source>Predicted for an epoch that takes one rank %1, in %2 step:</source>
        <translation>Predicción para una época que un rank completa en %1, en %2 paso:</translation>
    </message>
    <message>
        <source>%1: %2, nodes: %3, ranks a node: %4, cores a rank: %5; jobs in %6</source>
        <translation>%1: %2, nodos: %3, ranks por nodo: %4, núcleos por rank: %5; trabajos en %6</translation>
    </message>
    <message>
        <source>... and %1 more note.</source>
        <translation>... y %1 nota más.</translation>
    </message>
    <message>
        <source>... and %1 more warning.</source>
        <translation>... y %1 aviso más.</translation>
    </message>
    <message>
        <source>%1 (%2): </source>
        <translation>%1 (%2): </translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 image of a known class in %5</source>
        <translation>Exactitud %1 (intervalo del 95 %: de %2 a %3) en %4 imagen de una clase conocida en %5</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1 (%2 to %3) on %4 image</source>
        <translation>  validación de la ejecución: %1 (de %2 a %3) en %4 imagen</translation>
    </message>
    <message>
        <source>%1 run is gone for good, %2.</source>
        <translation>%1 ejecución eliminada para siempre, %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3; %4 of %5</source>
        <translation>%1, %2, %3; %4 de %5</translation>
    </message>
    <message>
        <source>The %1 trial is not the best: it breaks a constraint, or its value is infinite. See %2.</source>
        <translation>%1 ensayo, pero no es el mejor: incumple una restricción, o su valor es infinito. Vea %2.</translation>
    </message>
    <message>
        <source>No trial came to a value: %1 failed or was pruned. See %2.</source>
        <translation>Ningún ensayo llegó a un valor: %1 falló o se podó. Vea %2.</translation>
    </message>
    <message>
        <source>%1
%2, %3
%4 in %5
%6 free on its disk</source>
        <translation>%1
%2, %3
%4 en %5
%6 libres en su disco</translation>
    </message>
    <message>
        <source>The runs are in %1 now: %2 in %3, compared with the old ones.</source>
        <translation>Las ejecuciones están ahora en %1: %2 en %3, tras compararlas con las antiguas.</translation>
    </message>
    <message>
        <source>%1 examined in %2, %3 of them now.</source>
        <translation>Examen de %1 en %2; ahora: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 of %3, read in %4.</source>
        <translation>%1 en %2 de %3, lectura en %4.</translation>
    </message>
    <message>
        <source>%1 image of test lies in no class folder, so it has no class, and is left out.</source>
        <translation>%1 imagen de test no está en ninguna carpeta de clase, por lo que no tiene clase y se omite.</translation>
    </message>
    <message>
        <source>%1 tasks: %2, in %3 worker process</source>
        <translation>%1 tareas: %2; procesos worker: %3</translation>
    </message>
    <message>
        <source>%1 task: %2, in %3 worker process</source>
        <translation>%1 tarea: %2; procesos worker: %3</translation>
    </message>
    <message>
        <source>%1 in %2, %3 images/s</source>
        <translation>%1 en %2, %3 imágenes/s</translation>
    </message>
    <message>
        <source>Training: %1, validation: %2, %3; %4, %5</source>
        <translation>Entrenamiento: %1, validación: %2, %3; %4, %5</translation>
    </message>
    <message>
        <source>%1 file was left out; it is listed in %2/refused.csv.</source>
        <translation>%1 archivo omitido; está en %2/refused.csv.</translation>
    </message>
    <message>
        <source>This run is over: %1, best validation accuracy %2 in epoch %3.</source>
        <translation>Esta ejecución ha terminado: %1, mejor exactitud de validación %2 en la época %3.</translation>
    </message>
    <message>
        <source>This run is over; what its epochs came to is not known any more.</source>
        <translation>Esta ejecución ha terminado; ya no se sabe qué dieron sus épocas.</translation>
    </message>
    <message>
        <source>Study file (SQLite, as Optuna&apos;s; FILE.db#NAME is one of several in it), or postgresql://user@host/database#study, which any number of processes on any machines tune together; one that exists goes on with its own settings</source>
        <translation>Archivo del estudio (SQLite, como los de Optuna; FILE.db#NAME es uno de los varios que contiene), o postgresql://user@host/database#study, en el que trabajan juntos tantos procesos como se quiera en tantas máquinas como se quiera; uno existente continúa con su propia configuración</translation>
    </message>
    <message>
        <source>%1 is kept from before.</source>
        <translation>%1: conservado de antes.</translation>
    </message>
    <message>
        <source>%1 are kept from before.</source>
        <translation>%1: conservados de antes.</translation>
    </message>
    <message>
        <source>With --json stdout has one object a measurement (workload, workers, repeat, elapsed_s, images, images_per_s, wait_share, work_s, result, cores, resources; of tunings trials_per_hour; over nodes nodes and hosts), and one at the end: speedup, speedup_low, speedup_high, efficiency, median_s and karp_flatt as objects by worker count ({&quot;1&quot;: 1, &quot;2&quot;: 1.9}; over nodes {&quot;1x1&quot;: 1, &quot;1x2&quot;: 1.6, &quot;2x1&quot;: 1.9}, where law_points names what the laws use: of as many workers the layout over the most nodes), serial_fraction (Amdahl&apos;s; null with fewer than two counts up to the cores), amdahl and gustafson with their 95 % intervals, usl (the Universal Scalability Law&apos;s contention and coherence), predictions for 16, 32 and 64 workers, next_count (what to measure next), efficiency_split (why a count is as efficient as it is), simulation (the statistics&apos; tasks on more workers), noise, verdict.
</source>
        <translation>Con --json, stdout tiene un objeto por medición (workload, workers, repeat, elapsed_s, images, images_per_s, wait_share, work_s, result, cores, resources; en los ajustes, trials_per_hour; con varios nodos, nodes y hosts) y uno al final: speedup, speedup_low, speedup_high, efficiency, median_s y karp_flatt como objetos por número de workers ({&quot;1&quot;: 1, &quot;2&quot;: 1.9}; con varios nodos {&quot;1x1&quot;: 1, &quot;1x2&quot;: 1.6, &quot;2x1&quot;: 1.9}, donde law_points nombra lo que toman las leyes: de tantos workers, la disposición en más nodos), serial_fraction (la de Amdahl; null con menos de dos números hasta los núcleos), amdahl y gustafson con sus intervalos del 95 %, usl (contention y coherence de la Universal Scalability Law), predicciones para 16, 32 y 64 workers, next_count (qué medir a continuación), efficiency_split (por qué un número es tan eficiente como es), simulation (las tareas de la estadística con más workers), noise, verdict.
</translation>
    </message>
    <message>
        <source>Worker counts, as 1,2,4,8 (the default; 0,2,4,8 for train-workers, 0: the training thread loads; 1,2,4 for train-replicas, train-ranks and tune-nodes; five counts on eight cores and more). Ranks and processes in a job of Slurm: 1x1,1x2,2x1,4x2, nodes times processes on each, also as many of them laid out in several ways</source>
        <translation>Números de workers, como 1,2,4,8 (el valor predeterminado; 0,2,4,8 para train-workers, 0: carga el hilo de entrenamiento; 1,2,4 para train-replicas, train-ranks y tune-nodes; cinco números con ocho núcleos o más). Ranks y procesos en un trabajo de Slurm: 1x1,1x2,2x1,4x2, nodos × procesos en cada uno, también tantos de ellos dispuestos de varias maneras</translation>
    </message>
    <message>
        <source>Speedup studies (of leafbench-cli speedup):</source>
        <translation>Estudios de speedup (de leafbench-cli speedup):</translation>
    </message>
    <message>
        <source>Tuning studies (go on with: leafbench-cli tune --study STUDY --trials N):</source>
        <translation>Estudios de ajuste (continuar con: leafbench-cli tune --study ESTUDIO --trials N):</translation>
    </message>
    <message>
        <source>Replays of the paper (go on with: leafbench-cli replay --resume REPLAY):</source>
        <translation>Reproducciones del artículo (continuar con: leafbench-cli replay --resume REPRODUCCIÓN):</translation>
    </message>
    <message>
        <source>List the stored speedup studies, tuning studies and replays</source>
        <translation>Listar los estudios de speedup, los estudios de ajuste y las reproducciones guardados</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AboutDialog</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>About Leafbench</source>
        <translation>Acerca de Leafbench</translation>
    </message>
    <message>
        <source>Leafbench %1</source>
        <translation>Leafbench %1</translation>
    </message>
    <message>
        <source>A workbench for leaf-disease classification: data, training, tuning, and what more workers gain. Free software under the GNU General Public License, version 3; without any warranty.</source>
        <translation>Un banco de trabajo para clasificar enfermedades de las hojas: datos, entrenamiento, ajuste y lo que se gana con más workers. Software libre bajo la Licencia Pública General de GNU, versión 3; sin ninguna garantía.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AnswerEditor</name>
    <message>
        <source>Draw your guess here, or type it below</source>
        <translation>Dibuja aquí tu estimación o escríbela abajo</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>tu estimación</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AnswerView</name>
    <message>
        <source>Learn what this model &amp;knows</source>
        <translation>Aprender lo q&amp;ue el modelo sabe</translation>
    </message>
    <message>
        <source>This leaf was in your training data</source>
        <translation>Esta hoja estaba en sus datos de entrenamiento</translation>
    </message>
    <message>
        <source>Looks once at the training and validation pictures of the run. Then its answers are calibrated, it says when a picture is unlike them, and it shows the leaves that are nearest.</source>
        <translation>Mira una vez las imágenes de entrenamiento y validación de la ejecución. Después las respuestas están calibradas, el modelo dice si una imagen es distinta de ellas y muestra las hojas más cercanas.</translation>
    </message>
    <message>
        <source>Nearest training leaves</source>
        <translation>Hojas de entrenamiento más cercanas</translation>
    </message>
    <message>
        <source>By the distance of what the network sees in them: 0 is the same, 2 the opposite</source>
        <translation>Según la distancia de lo que la red ve en ellas: 0 es igual, 2 lo contrario</translation>
    </message>
    <message>
        <source>The likeliest classes all the same:</source>
        <translation>Aun así, las clases más probables:</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>el mismo archivo</translation>
    </message>
    <message>
        <source>perhaps turned, mirrored, resized or encoded again</source>
        <translation>quizá girada, reflejada, escalada o recodificada</translation>
    </message>
    <message>
        <source>%1: %2 (%3). What it says about it shows what it remembers, not what it can do.</source>
        <translation>%1: %2 (%3). Lo que diga de ella muestra lo que recuerda, no lo que sabe hacer.</translation>
    </message>
    <message>
        <source>It is learning what it knows; the answers will come again, calibrated.</source>
        <translation>El modelo está aprendiendo lo que sabe; las respuestas volverán, ya calibradas.</translation>
    </message>
    <message>
        <source>Weak model</source>
        <translation>Modelo débil</translation>
    </message>
    <message>
        <source>The starter model learned from this leaf</source>
        <translation>El modelo inicial aprendió de esta hoja</translation>
    </message>
    <message>
        <source>In the dataset: %1</source>
        <translation>En el dataset: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BackgroundView</name>
    <message>
        <source>Leaf or background?</source>
        <translation>¿Hoja o fondo?</translation>
    </message>
    <message>
        <source>The leaves that the run is validated on are cut out of their photographs and put before other backgrounds: where it is wrong then, it went by the background. About a minute for a thousand.</source>
        <translation>Las hojas con las que se valida la ejecución se recortan de sus fotografías y se ponen ante otros fondos: donde entonces falla, se guiaba por el fondo. Más o menos un minuto por cada mil.</translation>
    </message>
    <message>
        <source>Swap backgrounds</source>
        <translation>Cambiar fondos</translation>
    </message>
    <message>
        <source>Accuracy by background</source>
        <translation>Exactitud según el fondo</translation>
    </message>
    <message>
        <source>Swap again</source>
        <translation>Cambiar de nuevo</translation>
    </message>
    <message>
        <source>Answers all images again</source>
        <translation>Responde otra vez todas las imágenes</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>photograph, own background continued, another class&apos;s, made up</source>
        <translation>fotografía, fondo propio continuado, el de otra clase, inventado</translation>
    </message>
    <message>
        <source>A leaf before four backgrounds</source>
        <translation>Una hoja ante cuatro fondos</translation>
    </message>
    <message>
        <source>Swapping backgrounds</source>
        <translation>Cambio de fondos</translation>
    </message>
    <message>
        <source>%1 images of %2.</source>
        <translation>%1 imágenes de %2.</translation>
    </message>
    <message>
        <source>The starter model ships without its pictures: open a dataset with folders of its classes first</source>
        <translation>El modelo inicial viene sin sus imágenes: abra antes un dataset con carpetas de sus clases</translation>
    </message>
    <message>
        <source>Swapping backgrounds…</source>
        <translation>Cambiando fondos…</translation>
    </message>
    <message>
        <source>%1 image of %2.</source>
        <translation>%1 imagen de %2.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BaseRecipeFields</name>
    <message>
        <source>Edit &amp;recipe…</source>
        <translation>Modi&amp;ficar receta…</translation>
    </message>
    <message>
        <source>All of the recipe that every trial begins with</source>
        <translation>Toda la receta con la que empieza cada ensayo</translation>
    </message>
    <message>
        <source>Recipe that every trial begins with</source>
        <translation>Receta con la que empieza cada ensayo</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Toda la red</translation>
    </message>
    <message>
        <source>Every layer learns, with augmentation</source>
        <translation>Aprenden todas las capas, con aumento de datos</translation>
    </message>
    <message>
        <source>Frozen backbone</source>
        <translation>Backbone congelado</translation>
    </message>
    <message>
        <source>The head alone learns, on features that are computed once and kept: many times faster.
Needs start weights that are good already.</source>
        <translation>Solo aprende la cabeza, con características que se calculan una vez y se guardan: muchas veces más rápido.
Necesita pesos iniciales que ya sean buenos.</translation>
    </message>
    <message>
        <source>%1, schedule %2, batch of %3, %4, %5</source>
        <translation>%1, plan %2, batch de %3, %4, %5</translation>
    </message>
    <message>
        <source>no augmentation</source>
        <translation>sin aumento de datos</translation>
    </message>
    <message>
        <source>with augmentation</source>
        <translation>con aumento de datos</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>desde cero</translation>
    </message>
    <message>
        <source>from start weights</source>
        <translation>con pesos iniciales</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BestCard</name>
    <message>
        <source>Best so far</source>
        <translation>Mejor hasta ahora</translation>
    </message>
    <message>
        <source>Use as recipe</source>
        <translation>Usar como receta</translation>
    </message>
    <message>
        <source>Put the best trial&apos;s recipe into Train&apos;s form</source>
        <translation>Pasar la receta del mejor ensayo al formulario de Entrenar</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Guardar receta…</translation>
    </message>
    <message>
        <source>Write the best trial&apos;s recipe into a file</source>
        <translation>Escribir la receta del mejor ensayo en un archivo</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Hold the best trial&apos;s model against images in Evaluate</source>
        <translation>Medir el modelo del mejor ensayo con imágenes en Evaluar</translation>
    </message>
    <message>
        <source>No trial has finished yet.</source>
        <translation>Aún no ha terminado ningún ensayo.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BiasCard</name>
    <message>
        <source>Background bias</source>
        <translation>Sesgo del fondo</translation>
    </message>
    <message>
        <source>Too few sound images of several leaves to learn from.</source>
        <translation>Demasiado pocas imágenes intactas de varias hojas para aprender de ellas.</translation>
    </message>
    <message>
        <source>A random forest learned the colours of these pixels from %1 images. Published: of the same pixels on PlantVillage, whose most frequent class is one image in ten (Noyan 2022).</source>
        <translation>Un bosque aleatorio aprendió los colores de estos píxeles con %1 imágenes. Publicado: con los mismos píxeles en PlantVillage, cuya clase más frecuente es una de cada diez imágenes (Noyan 2022).</translation>
    </message>
    <message>
        <source>Chance %1, here %2, published %3</source>
        <translation>Azar %1, aquí %2, publicado %3</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>The eight pixels: corners and middles of the sides</source>
        <translation>Los ocho píxeles: esquinas y centros de los lados</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CameraDialog</name>
    <message>
        <source>&amp;Take picture</source>
        <translation>&amp;Tomar foto</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Tomar una foto</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>The camera wakes up…</source>
        <translation>La cámara se está activando…</translation>
    </message>
    <message>
        <source>There is no camera: connect one, and its picture appears here.</source>
        <translation>No hay ninguna cámara: conecte una y su imagen aparecerá aquí.</translation>
    </message>
    <message>
        <source>Leafbench may not use the camera: allow it in the settings of your system, then open this window again.</source>
        <translation>Leafbench no tiene permiso para usar la cámara: concédalo en la configuración del sistema y vuelva a abrir esta ventana.</translation>
    </message>
    <message>
        <source>The camera sends no picture: another program may be using it.</source>
        <translation>La cámara no envía imagen: puede que la esté usando otro programa.</translation>
    </message>
    <message>
        <source>The camera was unplugged: connect it again, and its picture comes back.</source>
        <translation>La cámara se desconectó: vuelva a conectarla y la imagen volverá.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CellImagesCard</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>Imágenes de la celda elegida</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1: acierto</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 tomada por %2</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>%1 images, surest first</source>
        <translation>%1 imágenes, las más seguras primero</translation>
    </message>
    <message>
        <source>choose a cell of the matrix</source>
        <translation>elija una celda de la matriz</translation>
    </message>
    <message>
        <source>%1, not shipped</source>
        <translation>%1, sin incluir</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ChannelCard</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Mean as a line, one standard deviation to both sides as a band, from 0 (black) to 1</source>
        <translation>La media como línea, una desviación estándar a cada lado como banda, de 0 (negro) a 1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Press Compute: mean and standard deviation of each colour channel stand here, to use wherever pictures are normalised.</source>
        <translation>Pulse Calcular: aquí aparecen la media y la desviación estándar de cada canal de color, para usarlas donde se normalicen imágenes.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Desv.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the numbers as text</source>
        <translation>Copiar los números como texto</translation>
    </message>
    <message>
        <source>C&amp;opy as Python</source>
        <translation>Copi&amp;ar como Python</translation>
    </message>
    <message>
        <source>Copy a transforms.Normalize(...) for torchvision</source>
        <translation>Copiar un transforms.Normalize(...) para torchvision</translation>
    </message>
    <message>
        <source>%1: mean %2, standard deviation %3</source>
        <translation>%1: media %2, desviación estándar %3</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 imágenes/s</translation>
    </message>
    <message>
        <source>1 picture left out</source>
        <translation>1 imagen omitida</translation>
    </message>
    <message>
        <source>%1 pictures left out</source>
        <translation>%1 imágenes omitidas</translation>
    </message>
    <message>
        <source>channel	mean	std</source>
        <translation>canal	media	desv</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ChannelHistogram</name>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>Histogram of red, green and blue</source>
        <translation>Histograma de rojo, verde y azul</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3, most pixels at %4 of 255</source>
        <translation>%1: media %2, desviación %3, la mayoría de los píxeles en %4 de 255</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassCard</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>1 note from the scan</source>
        <translation>1 nota de la lectura</translation>
    </message>
    <message>
        <source>%1 notes from the scan</source>
        <translation>%1 notas de la lectura</translation>
    </message>
    <message>
        <source>Ctrl or Shift: several classes</source>
        <translation>Ctrl o Mayús: varias clases</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassComparisonModel</name>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>; difference %1 points (95 % interval %2 to %3)</source>
        <translation>; diferencia de %1 puntos (intervalo del 95 %: de %2 a %3)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>The first minus the second, in points of a hundred</source>
        <translation>La primera menos la segunda, en puntos porcentuales</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassSpeedups</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>Curves: %1</source>
        <translation>Curvas: %1</translation>
    </message>
    <message>
        <source>Speedups of the class</source>
        <translation>Speedups del grupo</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassTableModel</name>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images, against the largest class</source>
        <translation>Imágenes, en comparación con la clase mayor</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todas estas</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassifyPage</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Classify a leaf</source>
        <translation>Clasificar una hoja</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>A tool to study with: it knows single leaves photographed one by one, and no others. Not advice for a farm.</source>
        <translation>Una herramienta para estudiar: conoce hojas sueltas fotografiadas una a una, y ninguna otra. No sirve de consejo para un cultivo.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Mirando la imagen…</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.jpe *.jfif *.png *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.JPG *.JPEG *.PNG *.TIF);;All files (*)</source>
        <translation>Imágenes (*.jpg *.jpeg *.jpe *.jfif *.png *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.JPG *.JPEG *.PNG *.TIF);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The five most likely classes of your picture will stand here.</source>
        <translation>Aquí aparecerán las cinco clases más probables de su imagen.</translation>
    </message>
    <message>
        <source>Drop pictures anywhere in this window, paste one, or open files</source>
        <translation>Suelte imágenes en cualquier lugar de esta ventana, pegue una o abra archivos</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>No hay ningún archivo en esa carpeta.</translation>
    </message>
    <message>
        <source>There is no model to ask yet. Train one first; then the pictures are answered by themselves.</source>
        <translation>Aún no hay ningún modelo. Entrene uno primero; después las imágenes se responden solas.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>La lista está en %1.</translation>
    </message>
    <message>
        <source>Learning what this model knows</source>
        <translation>Aprender lo que el modelo sabe</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>C&amp;arpeta…</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>Abrir &amp;imágenes…</translation>
    </message>
    <message>
        <source>Drop pictures of leaves here, or a folder of them; paste one with Ctrl+V, or press Open images</source>
        <translation>Suelte aquí imágenes de hojas o una carpeta con ellas; pegue una con Ctrl+V o pulse Abrir imágenes</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, or picture files, and paste again.</source>
        <translation>El portapapeles no contiene ninguna imagen. Copie una, o archivos de imagen, y pegue de nuevo.</translation>
    </message>
    <message>
        <source>That picture lies on the web, and Leafbench fetches nothing from there. Copy the picture itself in the browser (Copy image), then press Ctrl+V here.</source>
        <translation>Esa imagen está en la web, y Leafbench no descarga nada de allí. Copie la imagen misma en el navegador (Copiar imagen) y pulse aquí Ctrl+V.</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Classify all pictures of a folder</source>
        <translation>Clasificar todas las imágenes de una carpeta</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Ta&amp;ke a picture…</source>
        <translation>Tomar una &amp;foto…</translation>
    </message>
    <message>
        <source>Take a picture with a camera of this machine</source>
        <translation>Tomar una foto con una cámara de esta máquina</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Foto del %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterChoice</name>
    <message>
        <source>Run on</source>
        <translation>Ejecutar en</translation>
    </message>
    <message>
        <source>Where the job runs: on this machine, or on a cluster with Slurm</source>
        <translation>Dónde se ejecuta el trabajo: en esta máquina o en un clúster con Slurm</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>New cluster…</source>
        <translation>Nuevo clúster…</translation>
    </message>
    <message>
        <source>Sending the job to %1…</source>
        <translation>Enviando el trabajo a %1…</translation>
    </message>
    <message>
        <source>%1 is sent. It goes on when this window is closed.</source>
        <translation>%1 se ha enviado. Continúa aunque se cierre esta ventana.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Ver trabajos</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterDialog</name>
    <message>
        <source>&amp;Check</source>
        <translation>Compro&amp;bar</translation>
    </message>
    <message>
        <source>Asks the cluster whether a job can be sent; starts nothing</source>
        <translation>Pregunta al clúster si se puede enviar un trabajo; no inicia nada</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nuevo clúster</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Clúster %1</translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>Preguntando al clúster…</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>By which you know it: letters, digits, dots and dashes</source>
        <translation>Con el que se lo conoce: letras, cifras, puntos y guiones</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>As for ssh: me@login.example.edu, or a name of your ssh config. Empty: sbatch is on this machine</source>
        <translation>Como para ssh: yo@login.example.edu, o un nombre de su configuración de ssh. Vacío: sbatch está en esta máquina</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>What a job asks for</source>
        <translation>Qué pide un trabajo</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Empty: the cluster&apos;s default</source>
        <translation>Vacío: la predeterminada del clúster</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminada</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Machines of a training. Other jobs take one</source>
        <translation>Máquinas de un entrenamiento. Los demás trabajos usan una</translation>
    </message>
    <message>
        <source>Ranks a node</source>
        <translation>Ranks por nodo</translation>
    </message>
    <message>
        <source>Processes of a training on each of them</source>
        <translation>Procesos de un entrenamiento en cada uno de ellos</translation>
    </message>
    <message>
        <source>Cores a rank</source>
        <translation>Núcleos por rank</translation>
    </message>
    <message>
        <source>Of other jobs: cores of the job</source>
        <translation>En otros trabajos: núcleos del trabajo</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds, or days-hours. Before it ends a training stores its state and goes on in a new turn</source>
        <translation>Horas:minutos:segundos, o días-horas. Antes de que termine, un entrenamiento guarda su estado y continúa en un nuevo turno</translation>
    </message>
    <message>
        <source>the partition&apos;s</source>
        <translation>el de la partición</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Qué hay allí</translation>
    </message>
    <message>
        <source>Runs folder</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Where jobs and their runs are kept; all nodes must see it</source>
        <translation>Dónde se guardan los trabajos y sus ejecuciones; todos los nodos deben verlo</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Its folder on the cluster. Empty: the same path as here</source>
        <translation>Su carpeta en el clúster. Vacío: la misma ruta que aquí</translation>
    </message>
    <message>
        <source>as here</source>
        <translation>como aquí</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>leafbench-cli on the nodes: its name, or its path</source>
        <translation>leafbench-cli en los nodos: su nombre o su ruta</translation>
    </message>
    <message>
        <source>Load first</source>
        <translation>Cargar antes</translation>
    </message>
    <message>
        <source>Lines of the shell before the program, as module load</source>
        <translation>Líneas de la shell antes del programa, como module load</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Further options of sbatch, one a line</source>
        <translation>Otras opciones de sbatch, una por línea</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterPage</name>
    <message>
        <source>Cluster jobs</source>
        <translation>Trabajos en clúster</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Asks all clusters now, for lost jobs too</source>
        <translation>Pregunta ahora a todos los clústeres, también por trabajos perdidos</translation>
    </message>
    <message>
        <source>Trainings, tunings and studies on a cluster with Slurm. They go on when this window is closed</source>
        <translation>Entrenamientos, ajustes y estudios en un clúster con Slurm. Continúan aunque se cierre esta ventana</translation>
    </message>
    <message>
        <source>%1 wait or run. They go on when this window is closed</source>
        <translation>En espera o en marcha: %1. Continúan aunque se cierre esta ventana</translation>
    </message>
    <message>
        <source>Leafbench</source>
        <translation>Leafbench</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>¿Cancelar %1?</translation>
    </message>
    <message>
        <source>A training stores its state; take it home to go on with it here.</source>
        <translation>Un entrenamiento guarda su estado; tráigalo para continuarlo aquí.</translation>
    </message>
    <message>
        <source>&amp;Cancel the job</source>
        <translation>&amp;Cancelar el trabajo</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Conser&amp;varlo</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ComparisonView</name>
    <message>
        <source>Not evaluated yet</source>
        <translation>Aún sin evaluar</translation>
    </message>
    <message>
        <source>Once the run is evaluated, it can be held beside another run or the paper.</source>
        <translation>Cuando la ejecución esté evaluada, se podrá comparar con otra ejecución o con el artículo.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>The other run was not evaluated on these images</source>
        <translation>La otra ejecución no se evaluó con estas imágenes</translation>
    </message>
    <message>
        <source>Evaluate it on the same subset, and both can be compared image by image.</source>
        <translation>Evalúela con el mismo subconjunto y ambas se podrán comparar imagen por imagen.</translation>
    </message>
    <message>
        <source>Evaluate the other run</source>
        <translation>Evaluar la otra ejecución</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 15</source>
        <translation>La figura 15 del artículo</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Evaluando…</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ConfidenceView</name>
    <message>
        <source>Not evaluated yet</source>
        <translation>Aún sin evaluar</translation>
    </message>
    <message>
        <source>Once the run is evaluated, this shows how far its probabilities can be trusted.</source>
        <translation>Cuando la ejecución esté evaluada, aquí se verá hasta qué punto se puede confiar en sus probabilidades.</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>Volver a evaluar</translation>
    </message>
    <message>
        <source>This evaluation was stored by an older version, without the scores of every class. Evaluate again to see how sure the run is and how far that can be trusted.</source>
        <translation>Esta evaluación la guardó una versión anterior, sin los valores de todas las clases. Vuelva a evaluar para ver qué tan segura es la ejecución y hasta qué punto se puede confiar en ello.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Point at a column, or move with the arrow keys, to read it out.</source>
        <translation>Señale una columna, o muévase con las teclas de flecha, para leerla.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>AS TRAINED</source>
        <translation>SIN CALIBRAR</translation>
    </message>
    <message>
        <source>CALIBRATED</source>
        <translation>CALIBRADO</translation>
    </message>
    <message>
        <source>%1, as trained</source>
        <translation>%1, sin calibrar</translation>
    </message>
    <message>
        <source>%1, calibrated</source>
        <translation>%1, calibrado</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>sin calibrar</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrado</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Error de calibración esperado</translation>
    </message>
    <message>
        <source>How far from the truth its probabilities are, on average over the images</source>
        <translation>Cuánto se alejan sus probabilidades de la verdad, en promedio de las imágenes</translation>
    </message>
    <message>
        <source>Largest calibration error</source>
        <translation>Mayor error de calibración</translation>
    </message>
    <message>
        <source>The same, of the worst column</source>
        <translation>Lo mismo, en la peor columna</translation>
    </message>
    <message>
        <source>Negative log likelihood</source>
        <translation>Log-verosimilitud negativa</translation>
    </message>
    <message>
        <source>The mean loss; wrong answers given surely cost most. The temperature makes it small on the validation images.</source>
        <translation>La pérdida media; las respuestas falsas dadas con seguridad cuestan más. La temperatura la reduce en las imágenes de validación.</translation>
    </message>
    <message>
        <source>If it may say nothing</source>
        <translation>Si puede callar</translation>
    </message>
    <message>
        <source>How sure it must be to answer, in percent</source>
        <translation>Qué tan seguro debe estar el modelo para responder, en porcentaje</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ConfusionMatrixPlot</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase real</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Clase predicha</translation>
    </message>
    <message>
        <source>mistaken</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>right</source>
        <translation>aciertos</translation>
    </message>
    <message>
        <source>%1 of %2 %3 recognised (%4)</source>
        <translation>%1 de %2 %3 reconocidas (%4)</translation>
    </message>
    <message>
        <source>%1 of %2 %3 taken for %4 (%5)</source>
        <translation>%1 de %2 %3 tomadas por %4 (%5)</translation>
    </message>
    <message>
        <source>%1 right, in %2</source>
        <translation>Aciertos: %1, en %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ContourPlot</name>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Surface: %1</source>
        <translation>Superficie: %1</translation>
    </message>
    <message>
        <source>inverse-distance weighting of the complete trials (Shepard 1968)</source>
        <translation>ponderación por distancia inversa de los ensayos completos (Shepard 1968)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ContourSurface</name>
    <message>
        <source>Value by two parameters</source>
        <translation>Valor según dos parámetros</translation>
    </message>
    <message>
        <source>Needs a study of two parameters or more.</source>
        <translation>Requiere un estudio con dos parámetros o más.</translation>
    </message>
    <message>
        <source>Appears after %1 complete trials that have both parameters.</source>
        <translation>Aparece después de %1 ensayos completos que tengan ambos parámetros.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CoreBars</name>
    <message>
        <source>Core %1</source>
        <translation>Núcleo %1</translation>
    </message>
    <message>
        <source>Cores %1 to %2</source>
        <translation>Núcleos %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use of each core</source>
        <translation>Uso de cada núcleo</translation>
    </message>
    <message>
        <source>Use of each core by all programs</source>
        <translation>Uso de cada núcleo por todos los programas</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CurvePaint</name>
    <message>
        <source>more workers than cores</source>
        <translation>más workers que núcleos</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::DataCheckView</name>
    <message>
        <source>Check the dataset before you trust a score</source>
        <translation>Revise el dataset antes de fiarse de un resultado</translation>
    </message>
    <message>
        <source>Every picture is opened once: which files are faulty, which leaves lie in train and in validation or test, and how much of the class the background alone gives away.</source>
        <translation>Cada imagen se abre una vez: qué archivos son defectuosos, qué hojas están en entrenamiento y también en validación o test, y cuánto de la clase delata el fondo por sí solo.</translation>
    </message>
    <message>
        <source>&amp;Check the dataset</source>
        <translation>E&amp;xaminar el dataset</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>E&amp;xaminar de nuevo</translation>
    </message>
    <message>
        <source>Opens only files that are new or changed</source>
        <translation>Solo abre los archivos nuevos o modificados</translation>
    </message>
    <message>
        <source>Checking the dataset</source>
        <translation>Revisión del dataset</translation>
    </message>
    <message>
        <source>Another job is running</source>
        <translation>Hay otro trabajo en marcha</translation>
    </message>
    <message>
        <source>Open a dataset first</source>
        <translation>Abra primero un dataset</translation>
    </message>
    <message>
        <source>%1, known from an earlier check</source>
        <translation>%1, según una revisión anterior</translation>
    </message>
    <message>
        <source>%1 examined in %2</source>
        <translation>Examen de %1 en %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::DatasetQuestion</name>
    <message>
        <source>%1 holds other images than were learned from. Choose the folder where they are now, and the job goes on.</source>
        <translation>%1 contiene imágenes distintas de aquellas de las que se aprendió. Elija la carpeta donde están ahora y el trabajo continuará.</translation>
    </message>
    <message>
        <source>The dataset that was learned from is no longer at %1. Choose the folder where it is now, and the job goes on.</source>
        <translation>El dataset del que se aprendió ya no está en %1. Elija la carpeta donde está ahora y el trabajo continuará.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Where the dataset is now</source>
        <translation>Dónde está ahora el dataset</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ElapsedBars</name>
    <message>
        <source>Elapsed time (ms)</source>
        <translation>Tiempo (ms)</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Elapsed time by %1</source>
        <translation>Tiempo según %1</translation>
    </message>
    <message>
        <source>%1 %2: %3, from %4 to %5 in %6 measurements</source>
        <translation>%1 %2: %3, de %4 a %5 en %6 mediciones</translation>
    </message>
    <message>
        <source>Elapsed time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>Elapsed time (s), median</source>
        <translation>Tiempo (s), mediana</translation>
    </message>
    <message>
        <source>Least (s)</source>
        <translation>Mínimo (s)</translation>
    </message>
    <message>
        <source>Most (s)</source>
        <translation>Máximo (s)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>%1 %2: %3, in %6 measurement from %4 to %5</source>
        <translation>%1 %2: %3, de %4 a %5 en %6 medición</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EndBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close this message (Ctrl+M)</source>
        <translation>Cerrar este mensaje (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EndedRuns</name>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>En su ausencia</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation>Mostrar esta ejecución</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Close this; it comes back when something else has ended</source>
        <translation>Cerrar; vuelve a aparecer cuando termina otra cosa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 more on the page Runs</source>
        <translation>%1 más en la página Ejecuciones</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EpochTableModel</name>
    <message>
        <source>%1  best</source>
        <translation>%1  mejor</translation>
    </message>
    <message>
        <source>Highest validation accuracy so far: this epoch&apos;s weights evaluate and classify</source>
        <translation>Mayor exactitud de validación hasta ahora: con los pesos de esta época se evalúa y se clasifica</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>Pérd. train</translation>
    </message>
    <message>
        <source>Train acc</source>
        <translation>Exac. train</translation>
    </message>
    <message>
        <source>Valid loss</source>
        <translation>Pérd. valid</translation>
    </message>
    <message>
        <source>Valid acc</source>
        <translation>Exac. valid</translation>
    </message>
    <message>
        <source>LR</source>
        <translation>LR</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Imág./s</translation>
    </message>
    <message>
        <source>Data wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>One pass over the training images</source>
        <translation>Una pasada por las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the training images, in nats; label smoothing raises it</source>
        <translation>Entropía cruzada media de las imágenes de entrenamiento, en nats; el suavizado de etiquetas la aumenta</translation>
    </message>
    <message>
        <source>Share of training images answered rightly, while learning</source>
        <translation>Proporción de imágenes de entrenamiento respondidas correctamente, mientras aprende</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the validation images, in nats</source>
        <translation>Entropía cruzada media de las imágenes de validación, en nats</translation>
    </message>
    <message>
        <source>Share of validation images answered rightly after the epoch</source>
        <translation>Proporción de imágenes de validación respondidas correctamente después de la época</translation>
    </message>
    <message>
        <source>Learning rate of the epoch&apos;s last step</source>
        <translation>Tasa de aprendizaje (LR) en el último paso de la época</translation>
    </message>
    <message>
        <source>Training and validation together</source>
        <translation>Entrenamiento y validación juntos</translation>
    </message>
    <message>
        <source>Training images a second</source>
        <translation>Imágenes de entrenamiento por segundo</translation>
    </message>
    <message>
        <source>Share of the training time in which the network waited for pictures</source>
        <translation>Proporción del tiempo de entrenamiento en la que la red esperó imágenes</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluatePage</name>
    <message>
        <source>Evaluate a model</source>
        <translation>Evaluar un modelo</translation>
    </message>
    <message>
        <source>No model to evaluate yet</source>
        <translation>Aún no hay ningún modelo que evaluar</translation>
    </message>
    <message>
        <source>Train one first: a run can be evaluated once its first epoch has ended.</source>
        <translation>Entrene uno primero: una ejecución se puede evaluar en cuanto termina su primera época.</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Aún sin evaluar</translation>
    </message>
    <message>
        <source>Press Evaluate: the chosen run answers about every image of the chosen subset.</source>
        <translation>Pulse Evaluar: la ejecución elegida responde a cada imagen del subconjunto elegido.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>This run&apos;s split keeps no test images</source>
        <translation>La división de esta ejecución no tiene imágenes de test</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>%1 pictures could not be read and were left out. The first: %2</source>
        <translation>Imágenes que no se pudieron leer y se omitieron: %1. La primera: %2</translation>
    </message>
    <message>
        <source>Evaluating on the %1 images…</source>
        <translation>Evaluando con las imágenes de %1…</translation>
    </message>
    <message>
        <source>Hold a run against images that it did not learn from</source>
        <translation>Medir una ejecución con imágenes de las que no aprendió</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Evaluando…</translation>
    </message>
    <message>
        <source>%1 %2 images · %3</source>
        <translation>%1 imágenes (%2) · %3</translation>
    </message>
    <message>
        <source>&amp;Matrix and report</source>
        <translation>Matri&amp;z e informe</translation>
    </message>
    <message>
        <source>Confi&amp;dence</source>
        <translation>Con&amp;fianza</translation>
    </message>
    <message>
        <source>M&amp;istakes</source>
        <translation>Err&amp;ores</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Comp&amp;arar</translation>
    </message>
    <message>
        <source>Other pictures…</source>
        <translation>Otras imágenes…</translation>
    </message>
    <message>
        <source>Evaluate the run on another dataset, whose class folders are matched with its classes</source>
        <translation>Evaluar la ejecución con otro dataset, cuyas carpetas de clases se comparan con las suyas</translation>
    </message>
    <message>
        <source>This is the run&apos;s own dataset: it has learned from pictures in it, so the numbers flatter it.</source>
        <translation>Este es el propio dataset de la ejecución: ha aprendido de imágenes suyas, así que los números la favorecen.</translation>
    </message>
    <message>
        <source>Evaluating on other pictures…</source>
        <translation>Evaluando con otras imágenes…</translation>
    </message>
    <message>
        <source>%1 pictures of another dataset · %2</source>
        <translation>%1 imágenes de otro dataset · %2</translation>
    </message>
    <message>
        <source>The starter model ships without its pictures: evaluate it on other ones</source>
        <translation>El modelo inicial viene sin sus imágenes: evalúelo con otras</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>Fon&amp;do</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Evaluating %1 on its %2 images</source>
        <translation>Evaluación de %1 con sus imágenes de %2</translation>
    </message>
    <message>
        <source>Evaluating %1 on the pictures of %2</source>
        <translation>Evaluación de %1 con las imágenes de %2</translation>
    </message>
    <message>
        <source>Swapping the backgrounds of %1</source>
        <translation>Cambio de los fondos de %1</translation>
    </message>
    <message>
        <source>%1 picture could not be read and was left out: %2</source>
        <translation>%1 imagen no se pudo leer y se omitió: %2</translation>
    </message>
    <message>
        <source>%1 picture of another dataset · %2</source>
        <translation>%1 imagen de otro dataset · %2</translation>
    </message>
    <message>
        <source>%1 %2 image · %3</source>
        <translation>%1 imagen (%2) · %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationChips</name>
    <message>
        <source>Summary of the evaluation</source>
        <translation>Resumen de la evaluación</translation>
    </message>
    <message>
        <source>Accuracy &lt;b&gt;%1&lt;/b&gt; (%2 to %3)</source>
        <translation>Exactitud &lt;b&gt;%1&lt;/b&gt; (%2 a %3)</translation>
    </message>
    <message>
        <source>Macro F1 &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>F1 macro &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>F1, the harmonic mean of precision and recall, averaged over the classes: each counts the same.</source>
        <translation>F1, la media armónica de precisión y recall, promediada sobre las clases: todas cuentan lo mismo.</translation>
    </message>
    <message>
        <source>Top-5 &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Top-5 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Share of images whose true class is among the five likeliest</source>
        <translation>Proporción de imágenes cuya clase real está entre las cinco más probables</translation>
    </message>
    <message>
        <source>Calibration error %1 → &lt;b&gt;%2&lt;/b&gt; (temperature %3)</source>
        <translation>Error de calibración %1 → &lt;b&gt;%2&lt;/b&gt; (temperatura %3)</translation>
    </message>
    <message>
        <source>Expected calibration error (ECE): how far the claimed probability lies from the share that is right, before and after dividing the network&apos;s outputs by a temperature that was fitted on the validation images</source>
        <translation>Error de calibración esperado (ECE): cuánto se aleja la probabilidad declarada de la proporción de aciertos, antes y después de dividir las salidas de la red por una temperatura ajustada con las imágenes de validación</translation>
    </message>
    <message>
        <source>Top-5 and calibration: evaluate again to see them</source>
        <translation>Top-5 y calibración: vuelva a evaluar para verlos</translation>
    </message>
    <message>
        <source>An older version stored this evaluation, without the network&apos;s outputs</source>
        <translation>Una versión anterior guardó esta evaluación, sin las salidas de la red</translation>
    </message>
    <message>
        <source>%1 recognised. In brackets the 95 % interval (Wilson): how far chance alone may have moved it.</source>
        <translation>Reconocidas: %1. Entre paréntesis, el intervalo del 95 % (Wilson): cuánto puede haberlo desplazado el azar por sí solo.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationExport</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>As table (CSV)</source>
        <translation>Como tabla (CSV)</translation>
    </message>
    <message>
        <source>As LaTeX</source>
        <translation>Como LaTeX</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Como Markdown</translation>
    </message>
    <message>
        <source>Copy the selected classes</source>
        <translation>Copiar las clases seleccionadas</translation>
    </message>
    <message>
        <source>Report as text…</source>
        <translation>Informe como texto…</translation>
    </message>
    <message>
        <source>Report as table (CSV)…</source>
        <translation>Informe como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Report as LaTeX…</source>
        <translation>Informe como LaTeX…</translation>
    </message>
    <message>
        <source>Report as Markdown…</source>
        <translation>Informe como Markdown…</translation>
    </message>
    <message>
        <source>Matrix as table (CSV)…</source>
        <translation>Matriz como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Matrix as picture (PNG)…</source>
        <translation>Matriz como imagen (PNG)…</translation>
    </message>
    <message>
        <source>Matrix as drawing (SVG)…</source>
        <translation>Matriz como dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Matrix as page (PDF)…</source>
        <translation>Matriz como página (PDF)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationWords</name>
    <message>
        <source>%1 is taken for %2 in %3 of %4 (%5)</source>
        <translation>%1 se toma por %2 en %3 de %4 (%5)</translation>
    </message>
    <message>
        <source>%1; never the other way round.</source>
        <translation>%1; nunca al revés.</translation>
    </message>
    <message>
        <source>%1; the other way round in %2.</source>
        <translation>%1; al revés en %2.</translation>
    </message>
    <message>
        <source>When it says %1 to %2, it is right %3 of the time (95 % interval %4 to %5; %6)</source>
        <translation>Cuando indica de %1 a %2, acierta en %3 de los casos (intervalo del 95 %: de %4 a %5; %6)</translation>
    </message>
    <message>
        <source>When it says %1, it is right %2 of the time (%3).</source>
        <translation>Cuando indica %1, acierta en %2 de los casos (%3).</translation>
    </message>
    <message>
        <source>It is too sure of itself.</source>
        <translation>Se fía demasiado de sí mismo.</translation>
    </message>
    <message>
        <source>It is right more often than it says.</source>
        <translation>Acierta más a menudo de lo que indica.</translation>
    </message>
    <message>
        <source>On the whole it is as sure as it may be.</source>
        <translation>En conjunto, está tan seguro como puede estarlo.</translation>
    </message>
    <message>
        <source>On average it says %1 and is right %2 of the time. %3</source>
        <translation>En promedio indica %1 y acierta en %2 de los casos. %3</translation>
    </message>
    <message>
        <source>Temperature %1: its probabilities stay almost as they are.</source>
        <translation>Temperatura %1: sus probabilidades quedan casi igual.</translation>
    </message>
    <message>
        <source>Temperature %1: its scores are divided by it, so that it claims less. No answer changes.</source>
        <translation>Temperatura %1: sus valores se dividen por ella, de modo que afirma menos. Ninguna respuesta cambia.</translation>
    </message>
    <message>
        <source>Temperature %1: its scores are divided by it, so that it claims more. No answer changes.</source>
        <translation>Temperatura %1: sus valores se dividen por ella, de modo que afirma más. Ninguna respuesta cambia.</translation>
    </message>
    <message>
        <source>It is never %1 sure: it would answer nothing.</source>
        <translation>Nunca está seguro al %1: no respondería nada.</translation>
    </message>
    <message>
        <source>Answering only where it is at least %1 sure, it answers %2 of %3 (%4) and is right in %5 of them (95 % interval %6 to %7).</source>
        <translation>Si solo responde cuando está seguro al %1 como mínimo, responde %2 de %3 (%4) y acierta en %5 de ellas (intervalo del 95 %: de %6 a %7).</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Both are right on the same images.</source>
        <translation>Ambas aciertan en las mismas imágenes.</translation>
    </message>
    <message>
        <source>The difference is larger than chance would give (%1).</source>
        <translation>La diferencia es mayor de lo que daría el azar (%1).</translation>
    </message>
    <message>
        <source>The difference may be chance (%1).</source>
        <translation>La diferencia puede deberse al azar (%1).</translation>
    </message>
    <message>
        <source>This run is right in %1, the other in %2: %3 points (95 % interval %4 to %5).</source>
        <translation>Esta ejecución acierta en %1, la otra en %2: %3 puntos (intervalo del 95 %: de %4 a %5).</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExplorePage</name>
    <message>
        <source>Explore the dataset</source>
        <translation>Explorar el dataset</translation>
    </message>
    <message>
        <source>No dataset is open</source>
        <translation>No hay ningún dataset abierto</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Abrir c&amp;arpeta…</translation>
    </message>
    <message>
        <source>&amp;Make split…</source>
        <translation>Crear &amp;división…</translation>
    </message>
    <message>
        <source>Open a folder of leaf pictures</source>
        <translation>Abra una carpeta con imágenes de hojas</translation>
    </message>
    <message>
        <source>Each class is a folder of its own, named like Tomato___Late_blight; the New Plant Diseases Dataset is laid out that way. Open it here or drop it on this window. Without one, let Leafbench draw a small demo dataset.</source>
        <translation>Cada clase es una carpeta propia, con un nombre como Tomato___Late_blight; así está organizado el New Plant Diseases Dataset. Ábralo aquí o suéltelo en esta ventana. Si no tiene ninguno, Leafbench puede dibujar un pequeño dataset de demostración.</translation>
    </message>
    <message>
        <source>Make the &amp;demo dataset</source>
        <translation>Crear el dataset dem&amp;o</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Abrir la carpeta de un dataset</translation>
    </message>
    <message>
        <source>Drawing the demo dataset</source>
        <translation>Dibujo del dataset de demostración</translation>
    </message>
    <message>
        <source>Another job is running. Wait for its end or cancel it below.</source>
        <translation>Hay otro trabajo en marcha. Espere a que termine o cancélelo abajo.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Re&amp;visión</translation>
    </message>
    <message>
        <source>%1 without a class</source>
        <translation>%1 sin clase</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Abrir de nuevo: %1</translation>
    </message>
    <message>
        <source>Next: preprocess</source>
        <translation>Siguiente: preprocesar</translation>
    </message>
    <message>
        <source>On to the next step: what the pictures look like to a model</source>
        <translation>Al paso siguiente: cómo ve las imágenes un modelo</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1 en %2 de %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExportDialog</name>
    <message>
        <source>&amp;Files for other programs</source>
        <translation>&amp;Archivos para otros programas</translation>
    </message>
    <message>
        <source>One &amp;bundle with all of it</source>
        <translation>Un &amp;paquete con todo</translation>
    </message>
    <message>
        <source>One &amp;bundle for each run, with all of it</source>
        <translation>Un &amp;paquete por ejecución, con todo</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>El&amp;egir…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Ver en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Export %1 runs</source>
        <translation>Exportar %1 ejecuciones</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 paquetes</translation>
    </message>
    <message>
        <source>%1 folders, a run each</source>
        <translation>%1 carpetas, una por ejecución</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, unos %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>A .zip of the run&apos;s folder, all formats and SHA-256 sums. Leafbench takes it in on another machine and verifies it.</source>
        <translation>Un .zip con la carpeta de la ejecución, todos los formatos y sumas SHA-256. Leafbench lo incorpora en otra máquina y lo verifica.</translation>
    </message>
    <message>
        <source>Weights as safetensors</source>
        <translation>Pesos como safetensors</translation>
    </message>
    <message>
        <source>Weights for PyTorch (torchvision&apos;s resnet18)</source>
        <translation>Pesos para PyTorch (resnet18 de torchvision)</translation>
    </message>
    <message>
        <source>Network as ONNX</source>
        <translation>Red como ONNX</translation>
    </message>
    <message>
        <source>Recipe (JSON)</source>
        <translation>Receta (JSON)</translation>
    </message>
    <message>
        <source>Epochs and evaluations (CSV)</source>
        <translation>Épocas y evaluaciones (CSV)</translation>
    </message>
    <message>
        <source>Curves for TensorBoard</source>
        <translation>Curvas para TensorBoard</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Plots (SVG, PDF)</source>
        <translation>Gráficos (SVG, PDF)</translation>
    </message>
    <message>
        <source>A run without a finished epoch has no weights yet</source>
        <translation>Una ejecución sin ninguna época terminada aún no tiene pesos</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExportsFolder</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FaultyCard</name>
    <message>
        <source>Faulty files</source>
        <translation>Archivos defectuosos</translation>
    </message>
    <message>
        <source>Double-click shows the file in its folder</source>
        <translation>Con doble clic se muestra el archivo en su carpeta</translation>
    </message>
    <message>
        <source>Each of %1 files can be read whole.</source>
        <translation>Los %1 archivos se pueden leer por completo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Este archivo</translation>
    </message>
    <message>
        <source>The %1 file can be read whole.</source>
        <translation>%1 archivo, que se puede leer por completo.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FileEdit</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FilterBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>Filter: blight tomato</source>
        <translation>Filtro: blight tomato</translation>
    </message>
    <message>
        <source>Words of the species and the disease, in any order (Ctrl+F)</source>
        <translation>Palabras de la especie y de la enfermedad, en cualquier orden (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Show every picture again (Esc)</source>
        <translation>Volver a mostrar todas las imágenes (Esc)</translation>
    </message>
    <message>
        <source>All species</source>
        <translation>Todas las especies</translation>
    </message>
    <message>
        <source>%1 species</source>
        <translation>%1 especies</translation>
    </message>
    <message>
        <source>Any health</source>
        <translation>Sanas y enfermas</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Diseased</source>
        <translation>Enferma</translation>
    </message>
    <message>
        <source>All subsets</source>
        <translation>Todo subconjunto</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FirstStart</name>
    <message>
        <source>Where do you want to begin?</source>
        <translation>¿Por dónde desea empezar?</translation>
    </message>
    <message>
        <source>Leafbench tells leaf diseases apart, and shows how a computer learns to. Everything stays on this machine.</source>
        <translation>Leafbench distingue enfermedades de las hojas y muestra cómo aprende a hacerlo un ordenador. Todo se queda en esta máquina.</translation>
    </message>
    <message>
        <source>Drop a leaf</source>
        <translation>Soltar una hoja</translation>
    </message>
    <message>
        <source>Drop a photograph of a leaf anywhere in this window: the model that comes with the program says what it sees, and how sure it is.</source>
        <translation>Suelte la fotografía de una hoja en cualquier lugar de esta ventana: el modelo que viene con el programa dice qué ve y qué tan seguro está.</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>Explorar la demo</translation>
    </message>
    <message>
        <source>A small dataset of drawn leaves, made here in a moment. Enough to train, tune and measure.</source>
        <translation>Un pequeño dataset de hojas dibujadas, creado aquí en un momento. Basta para entrenar, ajustar y medir.</translation>
    </message>
    <message>
        <source>Make the &amp;demo</source>
        <translation>Crear la dem&amp;o</translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>Abrir un dataset</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, such as the New Plant Diseases Dataset.</source>
        <translation>Una carpeta con una carpeta de imágenes por cada clase, como el New Plant Diseases Dataset.</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Abrir c&amp;arpeta…</translation>
    </message>
    <message>
        <source>No model that could answer is here yet: train one, and leaves can be dropped.</source>
        <translation>Aún no hay ningún modelo que pueda responder: entrene uno y podrá soltar hojas.</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Abrir la carpeta de un dataset</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FoldingTabBar</name>
    <message>
        <source>Part of this page</source>
        <translation>Parte de esta página</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FourCounts</name>
    <message>
        <source>other right</source>
        <translation>otra: acierto</translation>
    </message>
    <message>
        <source>other wrong</source>
        <translation>otra: error</translation>
    </message>
    <message>
        <source>this run right</source>
        <translation>esta: acierto</translation>
    </message>
    <message>
        <source>this run wrong</source>
        <translation>esta: error</translation>
    </message>
    <message>
        <source>Images that both got right</source>
        <translation>Imágenes en las que ambas aciertan</translation>
    </message>
    <message>
        <source>Images that only this run got right</source>
        <translation>Imágenes en las que solo acierta esta ejecución</translation>
    </message>
    <message>
        <source>Images that only the other got right</source>
        <translation>Imágenes en las que solo acierta la otra</translation>
    </message>
    <message>
        <source>Images that neither got right</source>
        <translation>Imágenes en las que ninguna acierta</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::GlossaryPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What the words of the study mean.</source>
        <translation>Qué significan las palabras del estudio.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Buscar en el glosario</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>No term has &quot;%1&quot; in it.</source>
        <translation>Ningún término contiene «%1».</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>&amp;Guided labs</source>
        <translation>Prácticas guia&amp;das</translation>
    </message>
    <message>
        <source>Eight labs along the paper, beside the pages (Ctrl+G)</source>
        <translation>Ocho prácticas que siguen el artículo, junto a las páginas (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::GridCard</name>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>Other classes, other pictures</source>
        <translation>Otras clases, otras imágenes</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Twelve pictures, one each of a different class</source>
        <translation>Doce imágenes, cada una de una clase distinta</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>Size of the pictures (+ and -)</source>
        <translation>Tamaño de las imágenes (+ y -)</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Imágenes más grandes</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Imágenes más pequeñas</translation>
    </message>
    <message>
        <source>one each of %1</source>
        <translation>una de cada una de %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::HistoryPlot</name>
    <message>
        <source>Value by trial</source>
        <translation>Valor por ensayo</translation>
    </message>
    <message>
        <source>Appears when the first trial has finished.</source>
        <translation>Aparece cuando termina el primer ensayo.</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>mejor hasta ahora</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Ensayo</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImageDetails</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in matrix</source>
        <translation>Ver en la matriz</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>La imagen elegida</translation>
    </message>
    <message>
        <source>Opens the file in the desktop&apos;s own viewer</source>
        <translation>Abre el archivo en el visor del escritorio</translation>
    </message>
    <message>
        <source>Shows the cell of the confusion matrix that it is counted in</source>
        <translation>Muestra la celda de la matriz de confusión en la que se cuenta</translation>
    </message>
    <message>
        <source>This picture does not ship with the starter model.</source>
        <translation>Esta imagen no viene con el modelo inicial.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImportDialog</name>
    <message>
        <source>Taking in %1</source>
        <translation>Incorporando %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Bundles and weights (*.zip *.pth *.pt *.safetensors);;All files (*)</source>
        <translation>Paquetes y pesos (*.zip *.pth *.pt *.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a run&apos;s folder</source>
        <translation>Importar la carpeta de una ejecución</translation>
    </message>
    <message>
        <source>Cut from the tensors&apos; names: %1</source>
        <translation>Recortado de los nombres de los tensores: %1</translation>
    </message>
    <message>
        <source>Skipped, and not executed: %1</source>
        <translation>Omitido y no ejecutado: %1</translation>
    </message>
    <message>
        <source>Taken as the last layer: %1</source>
        <translation>Tomado como última capa: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImportanceBars</name>
    <message>
        <source>Importance of the parameters</source>
        <translation>Importancia de los parámetros</translation>
    </message>
    <message>
        <source>permutation importance of a random forest</source>
        <translation>importancia por permutación de un bosque aleatorio</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Appears after 4 complete trials with different values.</source>
        <translation>Aparece después de 4 ensayos completos con valores distintos.</translation>
    </message>
    <message>
        <source>%1: %2 of what decides the value
(%3)</source>
        <translation>%1: %2 de lo que decide el valor
(%3)</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::IntermediatePlot</name>
    <message>
        <source>Value of each trial by epoch</source>
        <translation>Valor de cada ensayo por época</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Appears when the first trial has finished an epoch.</source>
        <translation>Aparece cuando el primer ensayo termina una época.</translation>
    </message>
    <message>
        <source>%1
%2 %3: %4</source>
        <translation>%1
%2 %3: %4</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>podado</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Ensayo</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobPage</name>
    <message>
        <source>Wait until the job below has ended</source>
        <translation>Espere a que termine el trabajo de abajo</translation>
    </message>
    <message>
        <source>Open a dataset in Explore first</source>
        <translation>Abra primero un dataset en Explorar</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Open a dataset, or drop its folder anywhere in this window.</source>
        <translation>Abra un dataset o suelte su carpeta en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Open a dataset…</source>
        <translation>Abrir un dataset…</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Abrir la carpeta de un dataset</translation>
    </message>
    <message>
        <source>What it will take</source>
        <translation>Lo que requerirá</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Poner en cola</translation>
    </message>
    <message>
        <source>It begins when the jobs before it have ended</source>
        <translation>Empieza cuando hayan terminado los trabajos anteriores</translation>
    </message>
    <message>
        <source>In the queue, at place %1: %2</source>
        <translation>En la cola, en el puesto %1: %2</translation>
    </message>
    <message>
        <source>Measure now (about %1 s)</source>
        <translation>Medir ahora (unos %1 s)</translation>
    </message>
    <message>
        <source>Trains a few batches of these pictures to see how fast this machine is, and keeps only the time</source>
        <translation>Entrena unos pocos batches de estas imágenes para ver lo rápida que es esta máquina, y solo guarda el tiempo</translation>
    </message>
    <message>
        <source>Measuring this machine</source>
        <translation>Medición de esta máquina</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>No hay ningún trabajo en marcha</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Let the job rest after its present batch (Ctrl+P)</source>
        <translation>Dejar descansar el trabajo después del batch actual (Ctrl+P)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The job does not answer. What runs in a process of its own is ended by force %1 s after Cancel.</source>
        <translation>El trabajo no responde. Lo que se ejecuta en un proceso propio se termina por la fuerza %1 s después de Cancelar.</translation>
    </message>
    <message>
        <source>no answer…</source>
        <translation>sin respuesta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the job (Ctrl+.); a training can be resumed later. The next one of the queue begins</source>
        <translation>Detener el trabajo (Ctrl+.); un entrenamiento se puede continuar más tarde. Empieza el siguiente de la cola</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobTableModel</name>
    <message>
        <source>Comes home…</source>
        <translation>Trayéndolo…</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (sin conexión)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>The profile that it was sent with</source>
        <translation>El perfil con el que se envió</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>As the cluster last said it, and why it waits</source>
        <translation>El último que indicó el clúster, y por qué espera</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What its command has told so far</source>
        <translation>Lo que su comando ha comunicado hasta ahora</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>When it came into this state</source>
        <translation>Desde cuándo está en este estado</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobsCard</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Jobs on clusters</source>
        <translation>Trabajos en clústeres</translation>
    </message>
    <message>
        <source>No job was sent to a cluster yet</source>
        <translation>Aún no se ha enviado ningún trabajo a un clúster</translation>
    </message>
    <message>
        <source>Describe a cluster here, then choose it beside the start button of Train, Tune, Speedup or Replay.</source>
        <translation>Describa aquí un clúster y elíjalo luego junto al botón de inicio de Entrenar, Ajustar, Speedup o Reproducir.</translation>
    </message>
    <message>
        <source>Copies its runs and studies into this machine’s runs</source>
        <translation>Copia sus ejecuciones y estudios a las ejecuciones de esta máquina</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Ends it on the cluster; a training stores its state</source>
        <translation>Lo termina en el clúster; un entrenamiento guarda su estado</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Reg&amp;istro</translation>
    </message>
    <message>
        <source>Its messages and Slurm’s</source>
        <translation>Sus mensajes y los de Slurm</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Takes it off this list; its folder on the cluster stays</source>
        <translation>Lo quita de esta lista; su carpeta en el clúster permanece</translation>
    </message>
    <message>
        <source>At home: %1</source>
        <translation>Traídas: %1</translation>
    </message>
    <message>
        <source>Sh&amp;ow curves</source>
        <translation>&amp;Ver curvas</translation>
    </message>
    <message>
        <source>Ta&amp;ke home</source>
        <translation>Traer a&amp;quí</translation>
    </message>
    <message>
        <source>Its curves so far, on the page of its kind</source>
        <translation>Sus curvas hasta ahora, en la página de su tipo</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LabPanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Each asks for a guess, measures on this machine in a minute or two, and explains your own numbers. At the end there is a worksheet.</source>
        <translation>Cada una pide una estimación, mide en esta máquina durante uno o dos minutos y explica tus propios números. Al final hay una hoja de trabajo.</translation>
    </message>
    <message>
        <source>Open lab…</source>
        <translation>Abrir práctica…</translation>
    </message>
    <message>
        <source>A lab of your own: a text file, see resources/labs/README.md</source>
        <translation>Una práctica propia: un archivo de texto, consulta resources/labs/README.md</translation>
    </message>
    <message>
        <source>Open lab</source>
        <translation>Abrir práctica</translation>
    </message>
    <message>
        <source>Labs (*.md);;All files (*)</source>
        <translation>Prácticas (*.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All labs</source>
        <translation>Todas las prácticas</translation>
    </message>
    <message>
        <source>%1. %2 (%3 min)</source>
        <translation>%1. %2 (%3 min)</translation>
    </message>
    <message>
        <source>%1 is no lab that can be used: %2.</source>
        <translation>%1 no es una práctica utilizable: %2.</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Pasos hechos</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>Sin rellenar: %1</translation>
    </message>
    <message>
        <source>Measured. Go on with Next.</source>
        <translation>Medido. Sigue con Siguiente.</translation>
    </message>
    <message>
        <source>Open a dataset in Explore first.</source>
        <translation>Abre primero un dataset en Explorar.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LabStepView</name>
    <message>
        <source>Fill these in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Puts these values into the page&apos;s fields; starts nothing</source>
        <translation>Pone estos valores en los campos de la página; no inicia nada</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Mostrar dónde</translation>
    </message>
    <message>
        <source>Opens the page and frames the control</source>
        <translation>Abre la página y enmarca el control</translation>
    </message>
    <message>
        <source>This is my guess</source>
        <translation>Esta es mi estimación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Your guess is noted. Now see what this machine says.</source>
        <translation>Tu estimación queda anotada. Ahora mira qué dice esta máquina.</translation>
    </message>
    <message>
        <source>**Right.**</source>
        <translation>**Correcto.**</translation>
    </message>
    <message>
        <source>**Not so.**</source>
        <translation>**No exactamente.**</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>Es: %1.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Labs</name>
    <message>
        <source>en</source>
        <comment>labs</comment>
        <extracomment>The language of the labs&apos; files, resources/labs/NAME.en.md: this language&apos;s code.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Waiting for an open dataset.</source>
        <translation>En espera de un dataset abierto.</translation>
    </message>
    <message>
        <source>Waiting for the check of the dataset.</source>
        <translation>En espera de la revisión del dataset.</translation>
    </message>
    <message>
        <source>Waiting for a measurement on the page Speedup.</source>
        <translation>En espera de una medición en la página Speedup.</translation>
    </message>
    <message>
        <source>Waiting for a training to end.</source>
        <translation>En espera de que termine un entrenamiento.</translation>
    </message>
    <message>
        <source>Waiting for an evaluation to end.</source>
        <translation>En espera de que termine una evaluación.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LargePicture</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The picture before (Left)</source>
        <translation>La imagen anterior (Izquierda)</translation>
    </message>
    <message>
        <source>The next picture (Right)</source>
        <translation>La imagen siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeafListModel</name>
    <message>
        <source>not labelled</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1, %2 pictures</source>
        <translation>%1, %2 imágenes</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeafListView</name>
    <message>
        <source>%1: %2 pictures</source>
        <translation>%1: %2 imágenes</translation>
    </message>
    <message>
        <source>%1, %2 shown</source>
        <translation>%1, %2 mostradas</translation>
    </message>
    <message>
        <source>Leaves on both sides of the split</source>
        <translation>Hojas a ambos lados de la división</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeakCard</name>
    <message>
        <source>Leak lens</source>
        <translation>Lupa de fugas</translation>
    </message>
    <message>
        <source>&amp;Use the leaf-clean split</source>
        <translation>&amp;Usar la división sin fugas</translation>
    </message>
    <message>
        <source>Leaks of each split</source>
        <translation>Fugas de cada división</translation>
    </message>
    <message>
        <source>All pictures of a leaf in one subset: 70 / 20 / 10, by class</source>
        <translation>Todas las imágenes de una hoja en un mismo subconjunto: 70 / 20 / 10, por clase</translation>
    </message>
    <message>
        <source>No leaf lies on both sides of this split.</source>
        <translation>Ninguna hoja está a ambos lados de esta división.</translation>
    </message>
    <message>
        <source>Leaves on both sides: %1</source>
        <translation>Hojas a ambos lados: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LectureView</name>
    <message>
        <source>Left and Right read the values, Escape goes back</source>
        <translation>Izquierda y Derecha leen los valores, Escape vuelve</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LinePlot</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LiveMachineCard</name>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MachineCard</name>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>%1 cores busy on average</source>
        <translation>%1 núcleos ocupados en promedio</translation>
    </message>
    <message>
        <source>memory peak %1</source>
        <translation>pico de memoria %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MachineChips</name>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>%1 GPUs %2</source>
        <translation>%1 GPU %2</translation>
    </message>
    <message>
        <source>%1: %2, memory %3 of %4</source>
        <translation>%1: %2, memoria %3 de %4</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>This program and its workers keep %1 of %2 cores busy, all programs together %3</source>
        <translation>Este programa y sus workers mantienen ocupados %1 de %2 núcleos; todos los programas juntos, %3</translation>
    </message>
    <message>
        <source>RAM %1</source>
        <translation>RAM %1</translation>
    </message>
    <message>
        <source>Memory that this program and its workers take, %1 at most so far. In use on the machine: %2 of %3</source>
        <translation>Memoria que ocupan este programa y sus workers, como máximo %1 hasta ahora. En uso en la máquina: %2 de %3</translation>
    </message>
    <message>
        <source>This program and its workers keep %1 of %2 core busy, all programs together %3</source>
        <translation>Este programa y sus workers mantienen ocupado %1 de %2 núcleo; todos los programas juntos, %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>Ejecució&amp;n</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open dataset…</source>
        <translation>A&amp;brir dataset…</translation>
    </message>
    <message>
        <source>Open &amp;pictures…</source>
        <translation>Abrir i&amp;mágenes…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Import a bundle or weights…</source>
        <translation>&amp;Importar un paquete o pesos…</translation>
    </message>
    <message>
        <source>Import a run’s &amp;folder…</source>
        <translation>Importar la &amp;carpeta de una ejecución…</translation>
    </message>
    <message>
        <source>&amp;Export runs…</source>
        <translation>&amp;Exportar ejecuciones…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Close the &amp;message</source>
        <translation>Cerrar el &amp;mensaje</translation>
    </message>
    <message>
        <source>Start this page’s job</source>
        <translation>Iniciar el trabajo de esta página</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamañ&amp;o del texto</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;Como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glosario</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Leafbench</source>
        <translation>A&amp;cerca de Leafbench</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Abrir la carpeta de un dataset</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Gu&amp;ided labs</source>
        <translation>&amp;Prácticas guiadas</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MainWindow</name>
    <message>
        <source>Leafbench</source>
        <translation>Leafbench</translation>
    </message>
    <message>
        <source>%1 is running. Stop it and close?</source>
        <translation>%1 está en marcha. ¿Detener y cerrar?</translation>
    </message>
    <message>
        <source>A training that is stopped can be resumed later.</source>
        <translation>Un entrenamiento detenido se puede continuar más tarde.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Seguir ejecutando</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>Abrir dataset</translation>
    </message>
    <message>
        <source>%1 holds several datasets side by side. Open which one?</source>
        <translation>%1 contiene varios datasets. ¿Cuál desea abrir?</translation>
    </message>
    <message>
        <source>Next: preprocess</source>
        <translation>Siguiente: preprocesar</translation>
    </message>
    <message>
        <source>Next: train</source>
        <translation>Siguiente: entrenar</translation>
    </message>
    <message>
        <source>Next: evaluate</source>
        <translation>Siguiente: evaluar</translation>
    </message>
    <message>
        <source>Use the best as recipe</source>
        <translation>Usar el mejor como receta</translation>
    </message>
    <message>
        <source>Next: classify a leaf</source>
        <translation>Siguiente: clasificar una hoja</translation>
    </message>
    <message>
        <source>Next: replay the paper</source>
        <translation>Siguiente: reproducir el artículo</translation>
    </message>
    <message>
        <source>%1: failed after %2.</source>
        <translation>%1: error después de %2.</translation>
    </message>
    <message>
        <source>%1: stopped after %2.</source>
        <translation>%1: detenido después de %2.</translation>
    </message>
    <message>
        <source>%1: finished after %2.</source>
        <translation>%1: terminado en %2.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 - %2 - Leafbench</source>
        <translation>%1 - %2 - Leafbench</translation>
    </message>
    <message>
        <source>%1 - Leafbench</source>
        <translation>%1 - Leafbench</translation>
    </message>
    <message>
        <source>The dataset that was open last time is not there any more: %1</source>
        <translation>El dataset que estaba abierto la última vez ya no está: %1</translation>
    </message>
    <message>
        <source>Show Explore</source>
        <translation>Mostrar Explorar</translation>
    </message>
    <message>
        <source>Guided labs</source>
        <translation>Prácticas guiadas</translation>
    </message>
    <message>
        <source>The queue is lost: %1.</source>
        <translation>La cola se pierde: %1.</translation>
    </message>
    <message>
        <source>%1: it could not begin.</source>
        <translation>%1: no pudo empezar.</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Mostrar por qué</translation>
    </message>
    <message>
        <source>The queue is kept for the next start: %1.</source>
        <translation>La cola se conserva para el próximo inicio: %1.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MatrixCard</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Show more classes (−)</source>
        <translation>Mostrar más clases (−)</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show all classes (0)</source>
        <translation>Mostrar todas las clases (0)</translation>
    </message>
    <message>
        <source>What the cells tell</source>
        <translation>Qué muestran las celdas</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>Parte de la fila</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Share of the images of the true class, or their count</source>
        <translation>Proporción de las imágenes de la clase real, o su número</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>Orden de las clases</translation>
    </message>
    <message>
        <source>By species</source>
        <translation>Por especie</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Por similitud</translation>
    </message>
    <message>
        <source>By similarity: classes that are taken for each other stand together</source>
        <translation>Por similitud: las clases que se toman unas por otras quedan juntas</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Leaves the diagonal out; the colours then reach from no image to the most frequent mistake</source>
        <translation>Omite la diagonal; los colores van entonces de ninguna imagen al error más frecuente</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%1 de %2 clases</translation>
    </message>
    <message>
        <source>click a cell for its images</source>
        <translation>haga clic en una celda para ver sus imágenes</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MistakeListModel</name>
    <message>
        <source>Said %1, %2 sure
%3</source>
        <translation>Respuesta: %1, segura al %2
%3</translation>
    </message>
    <message>
        <source>%1, %2 sure</source>
        <translation>%1, segura al %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MistakesView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is: %1
It said: %2, %3 sure
%4</source>
        <translation>Es: %1
Respuesta: %2, segura al %3
%4</translation>
    </message>
    <message>
        <source>Choose a picture to see it large.</source>
        <translation>Elija una imagen para verla en grande.</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Aún sin evaluar</translation>
    </message>
    <message>
        <source>Once the run is evaluated, its surest mistakes stand here.</source>
        <translation>Cuando la ejecución esté evaluada, aquí aparecerán sus errores más seguros.</translation>
    </message>
    <message>
        <source>No mistake</source>
        <translation>Ningún error</translation>
    </message>
    <message>
        <source>The run was right on every image of the subset.</source>
        <translation>La ejecución acertó en todas las imágenes del subconjunto.</translation>
    </message>
    <message>
        <source>Pictures taken for another class, surest first</source>
        <translation>Imágenes tomadas por otra clase, las más seguras primero</translation>
    </message>
    <message>
        <source>Surest mistakes</source>
        <translation>Errores más seguros</translation>
    </message>
    <message>
        <source>Classes taken for each other, most images first</source>
        <translation>Clases que se toman unas por otras, las de más imágenes primero</translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation>Más confundidas</translation>
    </message>
    <message>
        <source>click one for its cell of the matrix</source>
        <translation>haga clic en una para ver su celda de la matriz</translation>
    </message>
    <message>
        <source>Chosen picture</source>
        <translation>Imagen elegida</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>las primeras %1 de %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>las %1</translation>
    </message>
    <message>
        <source>all %1; to see them, open the dataset that the starter model was validated on</source>
        <translation>las %1; para verlas, abra el dataset con el que se validó el modelo inicial</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::NavigationRail</name>
    <message>
        <source>Leafbench</source>
        <translation>Leafbench</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light or dark colours, or those of the desktop</source>
        <translation>Colores claros u oscuros, o los del escritorio</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>%1, a job has ended</source>
        <translation>%1, ha terminado un trabajo</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::NeighborModel</name>
    <message>
        <source>%1, distance %2</source>
        <translation>%1, distancia %2</translation>
    </message>
    <message>
        <source>%1
Distance %2 (0 is the same, 2 the opposite)
%3</source>
        <translation>%1
Distancia %2 (0 es igual, 2 lo contrario)
%3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::NeighborView</name>
    <message>
        <source>Nearest training leaves</source>
        <translation>Hojas de entrenamiento más cercanas</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPictures</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Right: %1.</source>
        <translation>Aciertos: %1.</translation>
    </message>
    <message>
        <source>Right: %1; in its validation %2 (%3 to %4).</source>
        <translation>Aciertos: %1; en su validación %2 (%3 a %4).</translation>
    </message>
    <message>
        <source>Calibration error: %1; there %2.</source>
        <translation>Error de calibración: %1; allí %2.</translation>
    </message>
    <message>
        <source>Calibration error: %1.</source>
        <translation>Error de calibración: %1.</translation>
    </message>
    <message>
        <source>What it turns away is not known: its own pictures are not there to learn that from.</source>
        <translation>No se sabe qué rechaza: faltan sus propias imágenes, de las que lo aprende.</translation>
    </message>
    <message>
        <source>Turned away: %1; there %2.</source>
        <translation>Rechazadas: %1; allí %2.</translation>
    </message>
    <message>
        <source>Turned away: %1.</source>
        <translation>Rechazadas: %1.</translation>
    </message>
    <message>
        <source>Of %1 pictures of classes that it does not know, it turns away %2; they count nowhere else.</source>
        <translation>De %1 imágenes de clases que no conoce, rechaza %2; no cuentan en ningún otro lugar.</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>the same name but for its form</source>
        <translation>el mismo nombre salvo la forma</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>elegida a mano</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unsure: please look</source>
        <translation>dudosa: revísela</translation>
    </message>
    <message>
        <source>no class found</source>
        <translation>ninguna clase encontrada</translation>
    </message>
    <message>
        <source>%1 of %2 class folders are classes of the model.</source>
        <translation>%1 de %2 carpetas de clases son clases del modelo.</translation>
    </message>
    <message>
        <source>Not in it: %1 and %2 more.</source>
        <translation>No están en él: %1 y %2 más.</translation>
    </message>
    <message>
        <source>Not in it: %1.</source>
        <translation>No están en él: %1.</translation>
    </message>
    <message>
        <source>Of %1 picture of a class that it does not know, it turns away %2; it counts nowhere else.</source>
        <translation>De %1 imagen de una clase que no conoce, rechaza %2; no cuenta en ningún otro lugar.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesBar</name>
    <message>
        <source>Back to the validation</source>
        <translation>Volver a la validación</translation>
    </message>
    <message>
        <source>Other pictures: %1</source>
        <translation>Otras imágenes: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesDialog</name>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>Pictures of %1</source>
        <translation>Imágenes de %1</translation>
    </message>
    <message>
        <source>Say which folder of %1 is which class of the model. Pictures of classes that are not in the model are counted apart: they tell how often it turns away what it cannot know.</source>
        <translation>Indique qué carpeta de %1 es qué clase del modelo. Las imágenes de clases que no están en el modelo se cuentan aparte: dicen con qué frecuencia rechaza lo que no puede conocer.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Class of the model</source>
        <translation>Clase del modelo</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Cómo se halló</translation>
    </message>
    <message>
        <source>Class of the folder %1</source>
        <translation>Clase de la carpeta %1</translation>
    </message>
    <message>
        <source>Not in the model</source>
        <translation>No está en el modelo</translation>
    </message>
    <message>
        <source>It may also be: %1</source>
        <translation>También puede ser: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a class for one folder at least.</source>
        <translation>Elija una clase al menos para una carpeta.</translation>
    </message>
    <message>
        <source>%1 picture is of a class of the model</source>
        <translation>%1 imagen es de una clase del modelo</translation>
    </message>
    <message>
        <source>%1 pictures are of classes of the model</source>
        <translation>%1 imágenes son de clases del modelo</translation>
    </message>
    <message>
        <source>, %1 is not.</source>
        <translation>, %1 no.</translation>
    </message>
    <message>
        <source>, %1 are not.</source>
        <translation>, %1 no.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesJob</name>
    <message>
        <source>Evaluate on the pictures of a folder</source>
        <translation>Evaluar con las imágenes de una carpeta</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluación</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Page</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Explorar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>En&amp;trenar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>Eva&amp;luar</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>&amp;Clasificar</translation>
    </message>
    <message>
        <source>&amp;Preprocess</source>
        <translation>&amp;Preprocesar</translation>
    </message>
    <message>
        <source>&amp;Speedup</source>
        <translation>&amp;Speedup</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>T&amp;une</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Confi&amp;guración</translation>
    </message>
    <message>
        <source>Cluster &amp;jobs</source>
        <translation>Tra&amp;bajos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperDialog</name>
    <message>
        <source>The paper beside this machine</source>
        <translation>El artículo junto a esta máquina</translation>
    </message>
    <message>
        <source>Times are of other work on another machine: compare the speedups. Here: the newest study that measured the count; bars are speedups.</source>
        <translation>Los tiempos son de otro trabajo en otra máquina: compare los speedups. Aquí: el estudio más reciente que midió ese número; las barras son speedups.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Beside the paper…</source>
        <translation>Junto al artículo…</translation>
    </message>
    <message>
        <source>The paper&apos;s tables and the newest measurements of this machine</source>
        <translation>Las tablas del artículo y las mediciones más recientes de esta máquina</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperReportPane</name>
    <message>
        <source>Beside the paper&apos;s Figure 15</source>
        <translation>Junto a la figura 15 del artículo</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>F1 score</source>
        <translation>Valor F1</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>The two cannot be compared as equals: the paper trained ResNet-18 from random weights for %1 epochs and reports the %2 images of its validation folder. Images, epochs and weights differ here, so a difference says little about either program.</source>
        <translation>No se pueden comparar de igual a igual: el artículo entrenó ResNet-18 con pesos aleatorios durante %1 épocas e informa sobre las %2 imágenes de su carpeta de validación. Aquí las imágenes, las épocas y los pesos son otros, así que una diferencia dice poco de cualquiera de los dos programas.</translation>
    </message>
    <message>
        <source>Share by class, here and in the paper</source>
        <translation>Proporción por clase, aquí y en el artículo</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>Here %1 of %2 image is right (macro F1 %3), in the paper %4 of %5 (macro F1 %6). Classes here: %7, of them in the paper: %8.</source>
        <translation>Aquí es correcta %1 de %2 imagen (F1 macro %3), en el artículo %4 de %5 (F1 macro %6). Clases de aquí: %7, de ellas en el artículo: %8.</translation>
    </message>
    <message>
        <source>Here %1 of %2 images are right (macro F1 %3), in the paper %4 of %5 (macro F1 %6). Classes here: %7, of them in the paper: %8.</source>
        <translation>Aquí son correctas %1 de %2 imágenes (F1 macro %3), en el artículo %4 de %5 (F1 macro %6). Clases de aquí: %7, de ellas en el artículo: %8.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperTableModel</name>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Paper s</source>
        <translation>Artículo s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Here s</source>
        <translation>Aquí s</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Table %1 (figures %2) · %3</source>
        <translation>Tabla %1 (figuras %2) · %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ParallelCoordinates</name>
    <message>
        <source>Parameters and value of each trial</source>
        <translation>Parámetros y valor de cada ensayo</translation>
    </message>
    <message>
        <source>Appears when the first trial is complete.</source>
        <translation>Aparece cuando se completa el primer ensayo.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/d</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureListCard</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Pictures to show</source>
        <translation>Imágenes que se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>Ajenas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>A line for each picture, as CSV</source>
        <translation>Una línea por imagen, en CSV</translation>
    </message>
    <message>
        <source>Takes what is selected off the list (Delete); the files stay</source>
        <translation>Quita lo seleccionado de la lista (Supr); los archivos permanecen</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>%1 seguras</translation>
    </message>
    <message>
        <source>%1 unsure</source>
        <translation>%1 dudosas</translation>
    </message>
    <message>
        <source>%1 unlike</source>
        <translation>%1 ajenas</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazadas</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureListModel</name>
    <message>
        <source>no disease named</source>
        <translation>sin enfermedad indicada</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>no class stands out</source>
        <translation>ninguna clase destaca</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureView</name>
    <message>
        <source>Drop the picture here</source>
        <translation>Suelte la imagen aquí</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PicturesView</name>
    <message>
        <source>Images by species</source>
        <translation>Imágenes por especie</translation>
    </message>
    <message>
        <source>A click on a species shows its diseases</source>
        <translation>Un clic en una especie muestra sus enfermedades</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <source>Search the classes</source>
        <translation>Buscar en las clases</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlaceCard</name>
    <message>
        <source>%1, on a network file system (%2)</source>
        <translation>%1, en un sistema de archivos de red (%2)</translation>
    </message>
    <message>
        <source>Runs and studies</source>
        <translation>Ejecuciones y estudios</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir c&amp;arpeta</translation>
    </message>
    <message>
        <source>In the desktop&apos;s file manager</source>
        <translation>En el administrador de archivos</translation>
    </message>
    <message>
        <source>&amp;Move to another disk…</source>
        <translation>Mo&amp;ver a otro disco…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Libre en su disco</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>Copies all of it, compares the copies, and then removes the old folder</source>
        <translation>Copia todo, compara las copias y luego elimina la carpeta antigua</translation>
    </message>
    <message>
        <source>One that holds runs already, or will hold them; nothing is moved</source>
        <translation>Una que ya contiene ejecuciones o las contendrá; no se mueve nada</translation>
    </message>
    <message>
        <source>Use another fol&amp;der…</source>
        <translation>&amp;Usar otra carpeta…</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotHelp</name>
    <message>
        <source>&amp;All terms</source>
        <translation>&amp;Todos los términos</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotMenu</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>&amp;Save picture as…</source>
        <translation>&amp;Guardar imagen como…</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>Mostrar como &amp;tabla…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Full screen, picture, table and meaning of this plot</source>
        <translation>Pantalla completa, imagen, tabla y significado de este gráfico</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotTable</name>
    <message>
        <source>%1, from</source>
        <translation>%1, desde</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, hasta</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotTableDialog</name>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copiar como CSV</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PredictionEditor</name>
    <message>
        <source>Guess for %1 workers: %2</source>
        <translation>Estimación para %1 workers: %2</translation>
    </message>
    <message>
        <source>Guess for %1 worker: %2</source>
        <translation>Estimación para %1 worker: %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PreprocessPage</name>
    <message>
        <source>A lazy graph is written down first and then carried out by worker processes, as Dask does. A process that dies is replaced and its task repeated.</source>
        <translation>Un grafo diferido (lazy) se escribe primero y luego lo ejecutan procesos worker, como hace Dask. Un proceso que muere se reemplaza y su tarea se repite.</translation>
    </message>
    <message>
        <source>Threads of this program read, decode and add up, as PyTorch&apos;s DataLoader does. No process has to be started, and nothing travels between them.</source>
        <translation>Hilos de este programa leen, decodifican y suman, como el DataLoader de PyTorch. No hay que iniciar ningún proceso y nada viaja entre ellos.</translation>
    </message>
    <message>
        <source>Preprocess</source>
        <translation>Preprocesar</translation>
    </message>
    <message>
        <source>Mean and standard deviation of each colour channel, two ways, to the same last bit</source>
        <translation>Media y desviación estándar de cada canal de color, de dos maneras, iguales hasta el último bit</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Task graph · processes</source>
        <translation>Grafo de tareas · procesos</translation>
    </message>
    <message>
        <source>Loader · threads</source>
        <translation>Cargador · hilos</translation>
    </message>
    <message>
        <source>Wa&amp;y</source>
        <translation>&amp;Forma</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>Wor&amp;kers</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>No graph: a queue and threads</source>
        <translation>Sin grafo: una cola e hilos</translation>
    </message>
    <message>
        <source>Each thread takes the next images as soon as it is free and keeps sums of its own; the sums are added at the end.</source>
        <translation>Cada hilo toma las siguientes imágenes en cuanto está libre y lleva sus propias sumas; al final se suman todas.</translation>
    </message>
    <message>
        <source>Task graph</source>
        <translation>Grafo de tareas</translation>
    </message>
    <message>
        <source>Computations so far</source>
        <translation>Cálculos hasta ahora</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>%1 images of %2</source>
        <translation>%1 imágenes de %2</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>%1 tasks, %2 deep, %3 done</source>
        <translation>%1 tareas, profundidad %2, %3 hechas</translation>
    </message>
    <message>
        <source>compute the other way, too</source>
        <translation>calcular también de la otra manera</translation>
    </message>
    <message>
        <source>same bits in all %1: yes</source>
        <translation>mismos bits en los %1: sí</translation>
    </message>
    <message>
        <source>same bits: no</source>
        <translation>mismos bits: no</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>There are no such images</source>
        <translation>No hay imágenes así</translation>
    </message>
    <message>
        <source>%1 was left out: it is of %2, and another dataset is open.</source>
        <translation>Se omitió %1: es de %2, y hay otro dataset abierto.</translation>
    </message>
    <message>
        <source>%1 task, %2 deep, %3 done</source>
        <translation>%1 tarea, profundidad %2, %3 hecha</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ProbabilityBars</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1 %</translation>
    </message>
    <message>
        <source>Most likely classes</source>
        <translation>Clases más probables</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ProfilesCard</name>
    <message>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <source>Its jobs stay in the list, and go on</source>
        <translation>Sus trabajos permanecen en la lista y continúan</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Modi&amp;ficar…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Q&amp;uitar</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueButton</name>
    <message>
        <source>The jobs that wait for this one: look, change their order, remove</source>
        <translation>Los trabajos que esperan a este: verlos, cambiar su orden, quitarlos</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Cola (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Begin this one earlier</source>
        <translation>Empezar este antes</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Begin this one later</source>
        <translation>Empezar este más tarde</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Do not begin this one</source>
        <translation>No empezar este</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation>Trabajos en espera</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Detener todo</translation>
    </message>
    <message>
        <source>Cancel the running job, and begin none of these</source>
        <translation>Cancelar el trabajo en marcha y no empezar ninguno de estos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>S&amp;tart what was kept</source>
        <translation>&amp;Iniciar lo conservado</translation>
    </message>
    <message>
        <source>Begin the jobs of an earlier start in their turn</source>
        <translation>Empezar por turno los trabajos de un inicio anterior</translation>
    </message>
    <message>
        <source>Each begins when the one before it has ended, also when that failed or was cancelled. What still waits when the window closes is offered at the next start.</source>
        <translation>Cada uno empieza cuando ha terminado el anterior, también si este falló o se canceló. Lo que siga en espera al cerrarse la ventana se ofrece en el próximo inicio.</translation>
    </message>
    <message>
        <source>%1 (kept, not started)</source>
        <translation>%1 (conservado, no iniciado)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueOffer</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>A job was waiting when the window closed: %1.</source>
        <translation>Había un trabajo en espera cuando se cerró la ventana: %1.</translation>
    </message>
    <message>
        <source>%1 jobs were waiting when the window closed: %2.</source>
        <translation>Había %1 trabajos en espera cuando se cerró la ventana: %2.</translation>
    </message>
    <message>
        <source>Left out, as %1 is not there any more: %2.</source>
        <translation>Omitido, porque %1 ya no está: %2.</translation>
    </message>
    <message>
        <source>The stored queue is damaged. Its file was set aside: %1</source>
        <translation>La cola guardada está dañada. Su archivo se apartó: %1</translation>
    </message>
    <message>
        <source>Start them</source>
        <translation>Iniciarlos</translation>
    </message>
    <message>
        <source>They begin in their order</source>
        <translation>Empiezan en su orden</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>They stay in the queue below, and begin when you say so</source>
        <translation>Se quedan en la cola de abajo y empiezan cuando usted lo indique</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Forget these jobs</source>
        <translation>Olvidar estos trabajos</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>The window ended in the middle of a job. The interrupted job is offered again: %1.</source>
        <translation>La ventana terminó en mitad de un trabajo. El trabajo interrumpido se ofrece de nuevo: %1.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecentCard</name>
    <message>
        <source>Datasets opened last</source>
        <translation>Datasets abiertos recientemente</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen ones from the list; the datasets themselves stay</source>
        <translation>Quita los elegidos de la lista; los datasets mismos permanecen</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>Quitar to&amp;dos</translation>
    </message>
    <message>
        <source>Explore offers them while no dataset is open.</source>
        <translation>Explorar los ofrece mientras no haya ningún dataset abierto.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecentDatasetsModel</name>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (ahora no está)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecipeChooser</name>
    <message>
        <source>Recipe by name</source>
        <translation>Receta con nombre</translation>
    </message>
    <message>
        <source>A recipe by its name: it fills the form below</source>
        <translation>Una receta por su nombre: rellena el formulario de abajo</translation>
    </message>
    <message>
        <source>Your own, not saved</source>
        <translation>Propia, sin guardar</translation>
    </message>
    <message>
        <source>More about recipes</source>
        <translation>Más sobre las recetas</translation>
    </message>
    <message>
        <source>Save, import, export or delete recipes</source>
        <translation>Guardar, importar, exportar o eliminar recetas</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recetas (*.json)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import recipe</source>
        <translation>Importar receta</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export recipe</source>
        <translation>Exportar receta</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Guardar receta</translation>
    </message>
    <message>
        <source>A name for the form’s recipe; one that exists is replaced</source>
        <translation>Un nombre para la receta del formulario; si ya existe, se reemplaza</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecipeField</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Desde cero</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Pesos (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Splits (*.csv)</source>
        <translation>Divisiones (*.csv)</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>Cero</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecipeForm</name>
    <message>
        <source>MODEL</source>
        <translation>MODELO</translation>
    </message>
    <message>
        <source>OPTIMISER</source>
        <translation>OPTIMIZADOR</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATOS</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>EJECUCIÓN</translation>
    </message>
    <message>
        <source>%1, about %2 of memory</source>
        <translation>%1, unos %2 de memoria</translation>
    </message>
    <message>
        <source>%1 ranks, each with %2; about %3 of memory</source>
        <translation>%1 ranks, cada uno con %2; unos %3 de memoria</translation>
    </message>
    <message>
        <source>MOST USED</source>
        <translation>LO MÁS USADO</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReliabilityPlot</name>
    <message>
        <source>as trained</source>
        <translation>sin calibrar</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrado</translation>
    </message>
    <message>
        <source>as sure as right</source>
        <translation>calibración ideal</translation>
    </message>
    <message>
        <source>How sure it says it is, and how often it is right</source>
        <translation>Qué seguridad indica y con qué frecuencia acierta</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>%1 right (%2 to %3) of %4 images</source>
        <translation>%1 de aciertos (%2 a %3) en %4 imágenes</translation>
    </message>
    <message>
        <source>%1 to %2 sure – as trained: %3; calibrated: %4</source>
        <translation>seguridad de %1 a %2 – sin calibrar: %3; calibrado: %4</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>How sure it says it is</source>
        <translation>Seguridad que indica</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Images, %1</source>
        <translation>Imágenes, %1</translation>
    </message>
    <message>
        <source>Mean confidence, %1</source>
        <translation>Confianza media, %1</translation>
    </message>
    <message>
        <source>Right, %1</source>
        <translation>Aciertos, %1</translation>
    </message>
    <message>
        <source>%1 right (%2 to %3) of %4 image</source>
        <translation>%1 de aciertos (%2 a %3) en %4 imagen</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayPage</name>
    <message>
        <source>The paper, replayed</source>
        <translation>El artículo, reproducido</translation>
    </message>
    <message>
        <source>Nothing to replay the paper on yet</source>
        <translation>Aún no hay nada con qué reproducir el artículo</translation>
    </message>
    <message>
        <source>Earlier replays</source>
        <translation>Reproducciones anteriores</translation>
    </message>
    <message>
        <source>No replay yet</source>
        <translation>Sin reproducciones</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en carpeta</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>Replay the paper</source>
        <translation>Reproducir el artículo</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Cuánto de él</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Steps of the replay</source>
        <translation>Pasos de la reproducción</translation>
    </message>
    <message>
        <source>Replaying the paper</source>
        <translation>Reproducción del artículo</translation>
    </message>
    <message>
        <source>epoch %1 of %2: %3</source>
        <translation>época %1 de %2: %3</translation>
    </message>
    <message>
        <source>The paper is replayed. Its report is being written…</source>
        <translation>El artículo está reproducido. Se está escribiendo su informe…</translation>
    </message>
    <message>
        <source>%1 The finished steps are kept: Resume goes on with the rest.</source>
        <translation>%1 Los pasos terminados se conservan: Continuar sigue con los demás.</translation>
    </message>
    <message>
        <source>The replay is stopped. What is done is kept: Resume goes on with the rest.</source>
        <translation>La reproducción está detenida. Lo hecho se conserva: Continuar sigue con el resto.</translation>
    </message>
    <message>
        <source>The report lies in %1</source>
        <translation>El informe está en %1</translation>
    </message>
    <message>
        <source>The report is not written. %1 The replay itself is kept.</source>
        <translation>El informe no se ha escrito. %1 La reproducción misma se conserva.</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Comenzando…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments in their order</source>
        <translation>Los experimentos del artículo en su orden</translation>
    </message>
    <message>
        <source>what will be done</source>
        <translation>lo que se hará</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>Reproduciendo…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The report in the browser; of a replay that is not finished, as far as it is</source>
        <translation>El informe en el navegador; si la reproducción no ha terminado, hasta donde llega</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayStepModel</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Shows the paper&apos;s</source>
        <translation>Del artículo muestra</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Beside each other</source>
        <translation>Lado a lado</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayWords</name>
    <message>
        <source>Not carried out yet.</source>
        <translation>Aún no se ha realizado.</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 images</source>
        <translation>%1 / %2 / %3 imágenes</translation>
    </message>
    <message>
        <source>%1 after 1 epoch</source>
        <translation>%1 después de 1 época</translation>
    </message>
    <message>
        <source>%1 after %2 epochs</source>
        <translation>%1 después de %2 épocas</translation>
    </message>
    <message>
        <source>%1 accuracy, F1 %2</source>
        <translation>exactitud %1, F1 %2</translation>
    </message>
    <message>
        <source>1 trial at a time</source>
        <translation>1 ensayo a la vez</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 a la vez</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 worker</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 workers</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>The same classes.</source>
        <translation>Las mismas clases.</translation>
    </message>
    <message>
        <source>%1 of the paper&apos;s %2 classes, and %3 others.</source>
        <translation>%1 de las %2 clases del artículo y %3 otras.</translation>
    </message>
    <message>
        <source>The paper&apos;s shares.</source>
        <translation>Las proporciones del artículo.</translation>
    </message>
    <message>
        <source>Other shares, by up to %1 points.</source>
        <translation>Otras proporciones, hasta %1 puntos.</translation>
    </message>
    <message>
        <source>Explore the dataset</source>
        <translation>Explorar el dataset</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Dividirlo</translation>
    </message>
    <message>
        <source>Mean and std by task graph</source>
        <translation>Media y desv. con grafo de tareas</translation>
    </message>
    <message>
        <source>Mean and std by loader</source>
        <translation>Media y desv. con cargador</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>Preentrenamiento</translation>
    </message>
    <message>
        <source>Training by loader workers</source>
        <translation>Entrenamiento con workers de carga</translation>
    </message>
    <message>
        <source>Training by replicas</source>
        <translation>Entrenamiento con réplicas</translation>
    </message>
    <message>
        <source>Hyperparameter tuning</source>
        <translation>Ajuste de hiperparámetros</translation>
    </message>
    <message>
        <source>Final training</source>
        <translation>Entrenamiento final</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation>Tabla 2</translation>
    </message>
    <message>
        <source>Table 4, Figures 4, 5</source>
        <translation>Tabla 4, figuras 4, 5</translation>
    </message>
    <message>
        <source>Table 5, Figures 6, 7</source>
        <translation>Tabla 5, figuras 6, 7</translation>
    </message>
    <message>
        <source>Figure 8, Appendix A</source>
        <translation>Figura 8, apéndice A</translation>
    </message>
    <message>
        <source>Table 7, Figure 9</source>
        <translation>Tabla 7, figura 9</translation>
    </message>
    <message>
        <source>Table 12, Figure 13, Appendix B</source>
        <translation>Tabla 12, figura 13, apéndice B</translation>
    </message>
    <message>
        <source>Figure 14</source>
        <translation>Figura 14</translation>
    </message>
    <message>
        <source>Figures 15, 16</source>
        <translation>Figuras 15, 16</translation>
    </message>
    <message>
        <source>%1 with %2 GPUs</source>
        <translation>%1 con %2 GPU</translation>
    </message>
    <message>
        <source>%1 with %2 threads</source>
        <translation>%1 con %2 hilos</translation>
    </message>
    <message>
        <source>Too few counts are measured to compare.</source>
        <translation>Se midieron demasiado pocos números para comparar.</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>%1 aquí, %2 allí</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 aquí</translation>
    </message>
    <message>
        <source>At best %1.</source>
        <translation>En el mejor caso %1.</translation>
    </message>
    <message>
        <source>No gain with so many (%1).</source>
        <translation>Ninguna ganancia con tantos (%1).</translation>
    </message>
    <message>
        <source>A smaller gain (%1).</source>
        <translation>Una ganancia menor (%1).</translation>
    </message>
    <message>
        <source>A larger gain (%1).</source>
        <translation>Una ganancia mayor (%1).</translation>
    </message>
    <message>
        <source>About the paper&apos;s gain (%1).</source>
        <translation>Más o menos la ganancia del artículo (%1).</translation>
    </message>
    <message>
        <source>As in the paper, within 2 points.</source>
        <translation>Como en el artículo, con 2 puntos de margen.</translation>
    </message>
    <message>
        <source>%1 points above the paper.</source>
        <translation>%1 puntos por encima del artículo.</translation>
    </message>
    <message>
        <source>%1 points below the paper.</source>
        <translation>%1 puntos por debajo del artículo.</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Does every step once and small: under 3 minutes on the demo dataset with 2 cores. Its accuracies mean nothing.</source>
        <translation>Hace cada paso una vez y en pequeño: menos de 3 minutos con el dataset de demostración y 2 núcleos. Sus exactitudes no significan nada.</translation>
    </message>
    <message>
        <source>Small pictures and few of them: under half an hour on a dataset of 5,000 pictures with 2 cores.</source>
        <translation>Imágenes pequeñas y pocas: menos de media hora con un dataset de 5.000 imágenes y 2 núcleos.</translation>
    </message>
    <message>
        <source>The paper&apos;s picture size, epochs and counts: a day or more on the whole dataset with 2 cores and no GPU.</source>
        <translation>El tamaño de imagen, las épocas y los números del artículo: un día o más con todo el dataset, 2 núcleos y sin GPU.</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>todas las imágenes</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Figures 1–3</source>
        <translation>Figuras 1–3</translation>
    </message>
    <message>
        <source>Tables 9, 10, Figures 10–12</source>
        <translation>Tablas 9, 10, figuras 10–12</translation>
    </message>
    <message>
        <source>Pictures of %1 pixels a side; pre-training: %2, final training: %3; measurements at %4 workers over %5 for statistics, %6 for training and %7 for tuning, %8.</source>
        <translation>Imágenes de %1 píxeles por lado; preentrenamiento: %2, entrenamiento final: %3; mediciones con %4 workers sobre %5 para la estadística, %6 para el entrenamiento y %7 para el ajuste, %8.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Report</name>
    <message>
        <source>Appendix A</source>
        <translation>Apéndice A</translation>
    </message>
    <message>
        <source>Pre-training, epoch by epoch: the paper&apos;s with %1, and here</source>
        <translation>Preentrenamiento, época por época: el del artículo con %1, y aquí</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>Pérdida train</translation>
    </message>
    <message>
        <source>Train accuracy</source>
        <translation>Exactitud train</translation>
    </message>
    <message>
        <source>Valid loss</source>
        <translation>Pérdida valid</translation>
    </message>
    <message>
        <source>Valid accuracy</source>
        <translation>Exactitud valid</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
    <message>
        <source>%1, paper</source>
        <translation>%1, artículo</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>Accuracies are shares of 1, as the paper prints them. The paper&apos;s losses and accuracies are the same with 2, 4 and 8 processes.</source>
        <translation>Las exactitudes son partes de 1, como las imprime el artículo. Las pérdidas y exactitudes del artículo son las mismas con 2, 4 y 8 procesos.</translation>
    </message>
    <message>
        <source>Elapsed time of each epoch</source>
        <translation>Tiempo de cada época</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Epoch %1 (s)</source>
        <translation>Época %1 (s)</translation>
    </message>
    <message>
        <source>Total (s)</source>
        <translation>Total (s)</translation>
    </message>
    <message>
        <source>Best valid accuracy</source>
        <translation>Mejor exactitud valid</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Artículo: %1</translation>
    </message>
    <message>
        <source>Here: pre-training</source>
        <translation>Aquí: preentrenamiento</translation>
    </message>
    <message>
        <source>The paper&apos;s serial training took %1 to %2 s an epoch.</source>
        <translation>El entrenamiento en serie del artículo tardó de %1 a %2 s por época.</translation>
    </message>
    <message>
        <source>Appendix B</source>
        <translation>Apéndice B</translation>
    </message>
    <message>
        <source>Tuning progress</source>
        <translation>Progreso del ajuste</translation>
    </message>
    <message>
        <source>Threads (here: trials at a time)</source>
        <translation>Hilos (aquí: ensayos a la vez)</translation>
    </message>
    <message>
        <source>Paper&apos;s trials</source>
        <translation>Ensayos del artículo</translation>
    </message>
    <message>
        <source>Paper (s)</source>
        <translation>Artículo (s)</translation>
    </message>
    <message>
        <source>Here (s)</source>
        <translation>Aquí (s)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Trials of the tuning here: %1</source>
        <translation>Ensayos del ajuste aquí: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Best: %1, with %2. The paper does not print its trials&apos; values.</source>
        <translation>El mejor: %1, con %2. El artículo no imprime los valores de sus ensayos.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Every setting of the two trainings; what differs between them in bold</source>
        <translation>Todas las opciones de los dos entrenamientos; en negrita, lo que difiere entre ellos</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>Preentrenamiento</translation>
    </message>
    <message>
        <source>Final training</source>
        <translation>Entrenamiento final</translation>
    </message>
    <message>
        <source>Appendix C</source>
        <translation>Apéndice C</translation>
    </message>
    <message>
        <source>Hardware information</source>
        <translation>Información del hardware</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Here: all of them</source>
        <translation>Aquí: todos</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Apéndices</translation>
    </message>
    <message>
        <source>A: training progress</source>
        <translation>A: progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Pre-training here: %1.</source>
        <translation>Preentrenamiento aquí: %1.</translation>
    </message>
    <message>
        <source>B: tuning progress</source>
        <translation>B: progreso del ajuste</translation>
    </message>
    <message>
        <source>C: hardware</source>
        <translation>C: hardware</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>Figure 1</source>
        <translation>Figura 1</translation>
    </message>
    <message>
        <source>Data samples, each of another disease</source>
        <translation>Muestras de los datos, cada una de otra enfermedad</translation>
    </message>
    <message>
        <source>Figure 1 (data samples) is left out: %1.</source>
        <translation>La figura 1 (muestras de los datos) se omite: %1.</translation>
    </message>
    <message>
        <source>the dataset&apos;s pictures are not there any more</source>
        <translation>las imágenes del dataset ya no están</translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation>Tabla 2</translation>
    </message>
    <message>
        <source>Distribution of images in dataset subsets after splitting</source>
        <translation>Distribución de las imágenes en los subconjuntos después de la división</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>Paper (images)</source>
        <translation>Artículo (imágenes)</translation>
    </message>
    <message>
        <source>Paper (share)</source>
        <translation>Artículo (proporción)</translation>
    </message>
    <message>
        <source>Here (images)</source>
        <translation>Aquí (imágenes)</translation>
    </message>
    <message>
        <source>Here (share)</source>
        <translation>Aquí (proporción)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Figure 2</source>
        <translation>Figura 2</translation>
    </message>
    <message>
        <source>Distinct categories of the dataset: images a class</source>
        <translation>Categorías del dataset: imágenes por clase</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Paper (train)</source>
        <translation>Artículo (train)</translation>
    </message>
    <message>
        <source>Here (train)</source>
        <translation>Aquí (train)</translation>
    </message>
    <message>
        <source>Here (valid)</source>
        <translation>Aquí (valid)</translation>
    </message>
    <message>
        <source>Here (test)</source>
        <translation>Aquí (test)</translation>
    </message>
    <message>
        <source>The paper&apos;s counts are those of its training subset.</source>
        <translation>Los números del artículo son los de su subconjunto de entrenamiento.</translation>
    </message>
    <message>
        <source>The dataset</source>
        <translation>El dataset</translation>
    </message>
    <message>
        <source>Images by plant: the share that each species has</source>
        <translation>Imágenes por planta: la proporción de cada especie</translation>
    </message>
    <message>
        <source>all of the training subset</source>
        <translation>todas las del subconjunto de entrenamiento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>What it does to the numbers</source>
        <translation>Qué efecto tiene en los números</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Meant for the demo dataset, whose leaves are drawn: its accuracies say nothing about real ones.</source>
        <translation>Pensado para el dataset de demostración, cuyas hojas están dibujadas: sus exactitudes no dicen nada de las reales.</translation>
    </message>
    <message>
        <source>Fewer images: shorter times, and less to learn from.</source>
        <translation>Menos imágenes: tiempos más cortos y menos de qué aprender.</translation>
    </message>
    <message>
        <source>Nearly the same images.</source>
        <translation>Casi las mismas imágenes.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>in the files</source>
        <translation>en los archivos</translation>
    </message>
    <message>
        <source>The paper&apos;s files are augmented copies of fewer leaves, some of which lie in two subsets.</source>
        <translation>Los archivos del artículo son copias aumentadas de menos hojas, algunas de las cuales están en dos subconjuntos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 pixels a side</source>
        <translation>%1 píxeles por lado</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Less work an image by the square of it, and less detail to tell diseases by.</source>
        <translation>Menos trabajo por imagen, en relación cuadrática, y menos detalle para distinguir las enfermedades.</translation>
    </message>
    <message>
        <source>Epochs (pre-training, final)</source>
        <translation>Épocas (preentrenamiento, final)</translation>
    </message>
    <message>
        <source>More epochs, higher accuracies.</source>
        <translation>Más épocas, exactitudes más altas.</translation>
    </message>
    <message>
        <source>Images of each measurement (statistics, training, tuning)</source>
        <translation>Imágenes de cada medición (estadística, entrenamiento, ajuste)</translation>
    </message>
    <message>
        <source>%1; %2, 1 epoch; %3, 1 epoch a trial</source>
        <translation>%1; %2, 1 época; %3, 1 época por ensayo</translation>
    </message>
    <message>
        <source>Short measurements weigh the start of workers more.</source>
        <translation>En las mediciones cortas pesa más el inicio de los workers.</translation>
    </message>
    <message>
        <source>Repeats of each measurement</source>
        <translation>Repeticiones de cada medición</translation>
    </message>
    <message>
        <source>The medians are shown; their spread is known.</source>
        <translation>Se muestran las medianas; su dispersión se conoce.</translation>
    </message>
    <message>
        <source>The spread is not known, here as there.</source>
        <translation>La dispersión no se conoce, ni aquí ni allí.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>More trials find better settings.</source>
        <translation>Con más ensayos se encuentran mejores valores.</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>Qué aprende</translation>
    </message>
    <message>
        <source>the last layer alone</source>
        <translation>solo la última capa</translation>
    </message>
    <message>
        <source>More work a step and higher accuracies.</source>
        <translation>Más trabajo por paso y exactitudes más altas.</translation>
    </message>
    <message>
        <source>BatchNorm</source>
        <translation>BatchNorm</translation>
    </message>
    <message>
        <source>each batch&apos;s statistics</source>
        <translation>las estadísticas de cada batch</translation>
    </message>
    <message>
        <source>Faster, and not the paper&apos;s network.</source>
        <translation>Más rápido, pero no es la red del artículo.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión numérica</translation>
    </message>
    <message>
        <source>Twice as fast where the processor has units for it; losses differ in the third digit.</source>
        <translation>El doble de rápido si el procesador tiene unidades para ello; las pérdidas difieren en la tercera cifra.</translation>
    </message>
    <message>
        <source>The network takes the time, not the loading: loader workers gain less, and replicas share the processor&apos;s cores.</source>
        <translation>El tiempo lo consume la red, no la carga: los workers de carga ganan menos y las réplicas comparten los núcleos del procesador.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>8 for the statistics, 4 for the trainings</source>
        <translation>8 para la estadística, 4 para los entrenamientos</translation>
    </message>
    <message>
        <source>No more than that can run at a time: curves go flat there.</source>
        <translation>No pueden ejecutarse más a la vez: ahí las curvas se aplanan.</translation>
    </message>
    <message>
        <source>Task graph</source>
        <translation>Grafo de tareas</translation>
    </message>
    <message>
        <source>Dask, processes</source>
        <translation>Dask, procesos</translation>
    </message>
    <message>
        <source>Leafbench&apos;s own, worker processes</source>
        <translation>el propio de Leafbench, procesos worker</translation>
    </message>
    <message>
        <source>Less overhead a task.</source>
        <translation>Menos sobrecarga por tarea.</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>PyTorch&apos;s DataLoader, processes</source>
        <translation>DataLoader de PyTorch, procesos</translation>
    </message>
    <message>
        <source>threads of one process</source>
        <translation>hilos de un solo proceso</translation>
    </message>
    <message>
        <source>No copies between processes.</source>
        <translation>Sin copias entre procesos.</translation>
    </message>
    <message>
        <source>Parallel training</source>
        <translation>Entrenamiento paralelo</translation>
    </message>
    <message>
        <source>DataParallel, a replica a GPU</source>
        <translation>DataParallel, una réplica por GPU</translation>
    </message>
    <message>
        <source>replicas on the cores</source>
        <translation>réplicas en los núcleos</translation>
    </message>
    <message>
        <source>They share one processor.</source>
        <translation>Comparten un procesador.</translation>
    </message>
    <message>
        <source>Notes on the paper&apos;s numbers, and where it contradicts itself</source>
        <translation>Notas sobre los números del artículo y dónde se contradice</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Tabla %1: %2</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>Cómo repetirlo</translation>
    </message>
    <message>
        <source>With the window: open the dataset, go to Replay, choose the scale, and press Replay the paper. On the command line:</source>
        <translation>Con la ventana: abra el dataset, vaya a Reproducir, elija la escala y pulse Reproducir el artículo. En la línea de comandos:</translation>
    </message>
    <message>
        <source>A replay that was stopped goes on where it stopped. Single steps:</source>
        <translation>Una reproducción detenida continúa donde se detuvo. Pasos sueltos:</translation>
    </message>
    <message>
        <source>What differs and why</source>
        <translation>Qué difiere y por qué</translation>
    </message>
    <message>
        <source>Figure 14</source>
        <translation>Figura 14</translation>
    </message>
    <message>
        <source>Final training: the best accuracies</source>
        <translation>Entrenamiento final: las mejores exactitudes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Best training accuracy</source>
        <translation>Mejor exactitud de entrenamiento</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>Mejor exactitud de validación</translation>
    </message>
    <message>
        <source>Training and validation loss, here</source>
        <translation>Pérdida de entrenamiento y de validación, aquí</translation>
    </message>
    <message>
        <source>Accuracy, here and the paper&apos;s best</source>
        <translation>Exactitud, aquí y la mejor del artículo</translation>
    </message>
    <message>
        <source>Figure 15</source>
        <translation>Figura 15</translation>
    </message>
    <message>
        <source>Classification report, the paper&apos;s and that of the %1 subset here</source>
        <translation>Informe de clasificación, el del artículo y el del subconjunto de %1, aquí</translation>
    </message>
    <message>
        <source>Classification report</source>
        <translation>Informe de clasificación</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>macro average</source>
        <translation>promedio macro</translation>
    </message>
    <message>
        <source>weighted average</source>
        <translation>promedio ponderado</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>Aquí: %1.</translation>
    </message>
    <message>
        <source>The paper prints its matrix as a picture without numbers that could be read; it stands for an accuracy of %1.</source>
        <translation>El artículo imprime su matriz como una imagen sin números legibles; corresponde a una exactitud de %1.</translation>
    </message>
    <message>
        <source>Final training and model evaluation</source>
        <translation>Entrenamiento final y evaluación del modelo</translation>
    </message>
    <message>
        <source>Figure 16 (confusion matrix): %1.</source>
        <translation>Figura 16 (matriz de confusión): %1.</translation>
    </message>
    <message>
        <source>Total parameters</source>
        <translation>Parámetros en total</translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>Parámetros entrenables</translation>
    </message>
    <message>
        <source>Non-trainable parameters</source>
        <translation>Parámetros no entrenables</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Tamaño de entrada</translation>
    </message>
    <message>
        <source>Forward and backward pass size</source>
        <translation>Tamaño de las pasadas hacia delante y hacia atrás</translation>
    </message>
    <message>
        <source>Parameters&apos; size</source>
        <translation>Tamaño de los parámetros</translation>
    </message>
    <message>
        <source>Estimated total size</source>
        <translation>Tamaño total estimado</translation>
    </message>
    <message>
        <source>Figure 8</source>
        <translation>Figura 8</translation>
    </message>
    <message>
        <source>ResNet-18 model architecture</source>
        <translation>Arquitectura del modelo ResNet-18</translation>
    </message>
    <message>
        <source>Layer (type)</source>
        <translation>Capa (tipo)</translation>
    </message>
    <message>
        <source>Paper (output shape)</source>
        <translation>Artículo (forma de salida)</translation>
    </message>
    <message>
        <source>Here (output shape)</source>
        <translation>Aquí (forma de salida)</translation>
    </message>
    <message>
        <source>Paper (parameters)</source>
        <translation>Artículo (parámetros)</translation>
    </message>
    <message>
        <source>Here (parameters)</source>
        <translation>Aquí (parámetros)</translation>
    </message>
    <message>
        <source>This replay</source>
        <translation>Esta reproducción</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Time of all steps</source>
        <translation>Tiempo de todos los pasos</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>Not carried out yet.</source>
        <translation>Aún no se ha realizado.</translation>
    </message>
    <message>
        <source>As in the paper: the loader is faster.</source>
        <translation>Como en el artículo: el cargador es más rápido.</translation>
    </message>
    <message>
        <source>Unlike in the paper, both take as long.</source>
        <translation>A diferencia del artículo, ambos tardan lo mismo.</translation>
    </message>
    <message>
        <source>Unlike in the paper, the task graph is faster.</source>
        <translation>A diferencia del artículo, el grafo de tareas es más rápido.</translation>
    </message>
    <message>
        <source>Task graph over loader, time with 1 worker (section 4.1.3)</source>
        <translation>Grafo de tareas frente a cargador, tiempo con 1 worker (sección 4.1.3)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Times are of other work on another machine: speedups and accuracies are what can be compared.</source>
        <translation>Los tiempos son de otro trabajo en otra máquina: lo que se puede comparar son los speedups y las exactitudes.</translation>
    </message>
    <message>
        <source>Leafbench&apos;s scanner and plots</source>
        <translation>La lectura y los gráficos de Leafbench</translation>
    </message>
    <message>
        <source>(1) a task graph over worker processes (2) a loader of threads</source>
        <translation>(1) un grafo de tareas sobre procesos worker (2) un cargador de hilos</translation>
    </message>
    <message>
        <source>LibTorch, torchvision&apos;s ResNet-18 by its names</source>
        <translation>LibTorch, ResNet-18 con los nombres de torchvision</translation>
    </message>
    <message>
        <source>LibTorch: (1) serial (2) loader workers (3) replicas that share each batch</source>
        <translation>LibTorch: (1) en serie (2) workers de carga (3) réplicas que se reparten cada batch</translation>
    </message>
    <message>
        <source>Optuna&apos;s sampler (TPE), trials in parallel</source>
        <translation>El muestreador de Optuna (TPE), ensayos en paralelo</translation>
    </message>
    <message>
        <source>LibTorch, scikit-learn&apos;s report</source>
        <translation>LibTorch, informe como el de scikit-learn</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>The roadmap</source>
        <translation>La hoja de ruta</translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation>Tabla 1</translation>
    </message>
    <message>
        <source>Project roadmap, and how long each step took here</source>
        <translation>Hoja de ruta del proyecto y cuánto tardó aquí cada paso</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Focuses</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Paper&apos;s tools</source>
        <translation>Herramientas del artículo</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Tools here</source>
        <translation>Herramientas aquí</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>Tiempo aquí</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments, carried out again by Leafbench on one machine. Every table and figure shows the paper&apos;s value and this machine&apos;s side by side.</source>
        <translation>Los experimentos del artículo, realizados de nuevo por Leafbench en una máquina. Cada tabla y cada figura muestra lado a lado el valor del artículo y el de esta máquina.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continuación)</translation>
    </message>
    <message>
        <source>The paper, replayed</source>
        <translation>El artículo, reproducido</translation>
    </message>
    <message>
        <source>He Zhou, Weiyu Wang: Parallelizing Plant Health. A Comparative Study of Parallel Deep Learning for Plant Disease Classification</source>
        <translation>He Zhou, Weiyu Wang: Parallelizing Plant Health. A Comparative Study of Parallel Deep Learning for Plant Disease Classification</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the report, as HTML writes it</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>%1: paper %2, here %3</source>
        <translation>%1: artículo %2, aquí %3</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Tiempo transcurrido</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>Share of the images by species</source>
        <translation>Proporción de las imágenes por especie</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>paper&apos;s best, train</source>
        <translation>mejor del artículo, train</translation>
    </message>
    <message>
        <source>paper&apos;s best, valid</source>
        <translation>mejor del artículo, valid</translation>
    </message>
    <message>
        <source>not carried out yet</source>
        <translation>aún no realizado</translation>
    </message>
    <message>
        <source>%1 (text: %2)</source>
        <translation>%1 (texto: %2)</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>Count (the paper&apos;s words)</source>
        <translation>Número (en palabras del artículo)</translation>
    </message>
    <message>
        <source>Paper (speedup)</source>
        <translation>Artículo (speedup)</translation>
    </message>
    <message>
        <source>Here (speedup)</source>
        <translation>Aquí (speedup)</translation>
    </message>
    <message>
        <source>Paper: %1.</source>
        <translation>Artículo: %1.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figura %1</translation>
    </message>
    <message>
        <source>Elapsed time, paper</source>
        <translation>Tiempo, artículo</translation>
    </message>
    <message>
        <source>Elapsed time, here</source>
        <translation>Tiempo, aquí</translation>
    </message>
    <message>
        <source>Speedup, paper and here</source>
        <translation>Speedup, artículo y aquí</translation>
    </message>
    <message>
        <source>Efficiency, paper and here</source>
        <translation>Eficiencia, artículo y aquí</translation>
    </message>
    <message>
        <source>Comparison summary</source>
        <translation>Resumen de la comparación</translation>
    </message>
    <message>
        <source>Training elapsed time; the longest bar of each side is its slowest</source>
        <translation>Tiempo de entrenamiento; la barra más larga de cada lado es su caso más lento</translation>
    </message>
    <message>
        <source>Training speedup</source>
        <translation>Speedup del entrenamiento</translation>
    </message>
    <message>
        <source>The paper&apos;s conclusion is that loader workers gain more (%1) than two GPUs (%2). Here loader workers gain %3 at best, and replicas %4: %5.</source>
        <translation>La conclusión del artículo es que los workers de carga ganan más (%1) que dos GPU (%2). Aquí los workers de carga ganan %3 como máximo y las réplicas %4: %5.</translation>
    </message>
    <message>
        <source>as in the paper</source>
        <translation>como en el artículo</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>al revés</translation>
    </message>
    <message>
        <source>about as much</source>
        <translation>más o menos igual</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>GPU driver</source>
        <translation>Controlador de GPU</translation>
    </message>
    <message>
        <source>Data preprocessing</source>
        <translation>Preprocesamiento de los datos</translation>
    </message>
    <message>
        <source>Mean and standard deviation of each colour channel, both ways, with more and more workers.</source>
        <translation>Media y desviación estándar de cada canal de color, de ambas maneras, con cada vez más workers.</translation>
    </message>
    <message>
        <source>Task graph (the paper: Dask)</source>
        <translation>Grafo de tareas (el artículo: Dask)</translation>
    </message>
    <message>
        <source>Loader (the paper: PyTorch)</source>
        <translation>Cargador (el artículo: PyTorch)</translation>
    </message>
    <message>
        <source>Serial training and loader workers (the paper: multi-process)</source>
        <translation>Entrenamiento en serie y workers de carga (el artículo: varios procesos)</translation>
    </message>
    <message>
        <source>Replicas (the paper: DataParallel)</source>
        <translation>Réplicas (el artículo: DataParallel)</translation>
    </message>
    <message>
        <source>Hyperparameter tuning</source>
        <translation>Ajuste de hiperparámetros</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>all of the training subset, %1</source>
        <translation>todas las del subconjunto de entrenamiento, %1</translation>
    </message>
    <message>
        <source>%1 at each count</source>
        <translation>%1 por cada número</translation>
    </message>
    <message>
        <source>Confusion matrix, here: %1 right (%2)</source>
        <translation>Matriz de confusión, aquí (correctas: %1; %2)</translation>
    </message>
    <message>
        <source>Figure 15 of the paper counts the validation subset, so that is what stands beside it. The test subset here: %1 right (%2), macro F1 %3.</source>
        <translation>La figura 15 del artículo cuenta el subconjunto de validación, por eso es lo que aparece a su lado. En el subconjunto de test de aquí, correctas: %1 (%2), F1 macro %3.</translation>
    </message>
    <message>
        <source>Here: %1, %2 pixels a side.</source>
        <translation>Aquí: %1, %2 píxeles por lado.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReportCard</name>
    <message>
        <source>Classification report</source>
        <translation>Informe de clasificación</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show classes whose name holds</source>
        <translation>Mostrar clases cuyo nombre contiene</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%1 de %2 clases</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReportTableModel</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Species and disease</source>
        <translation>Especie y enfermedad</translation>
    </message>
    <message>
        <source>Of the images taken for this class, the share that is of it</source>
        <translation>De las imágenes tomadas por esta clase, la proporción que es de ella</translation>
    </message>
    <message>
        <source>Of the images of this class, the share that was found</source>
        <translation>De las imágenes de esta clase, la proporción que se encontró</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Media armónica de precisión y recall</translation>
    </message>
    <message>
        <source>Images of this class</source>
        <translation>Imágenes de esta clase</translation>
    </message>
    <message>
        <source>%1: there is no image of this class</source>
        <translation>%1: no hay ninguna imagen de esta clase</translation>
    </message>
    <message>
        <source>%1 %2: %3, 95 % interval %4 to %5 (Wilson)</source>
        <translation>%1 %2: %3, intervalo del 95 %: %4 a %5 (Wilson)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ResourcePlot</name>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>Tiempo (min)</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>Tiempo (h)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>Memoria (GB)</translation>
    </message>
    <message>
        <source>Use of processor and memory over time</source>
        <translation>Uso de procesador y memoria a lo largo del tiempo</translation>
    </message>
    <message>
        <source>this program %1 of %2 cores</source>
        <translation>este programa %1 de %2 núcleos</translation>
    </message>
    <message>
        <source>all programs %1</source>
        <translation>todos los programas %1</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>memoria %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>todos los programas</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunChoice</name>
    <message>
        <source>No run yet</source>
        <translation>Sin ejecuciones</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunColumnKeys</name>
    <message>
        <source>Column &amp;wider</source>
        <translation>Columna más &amp;ancha</translation>
    </message>
    <message>
        <source>Column &amp;narrower</source>
        <translation>Columna más &amp;estrecha</translation>
    </message>
    <message>
        <source>Column as wide as its w&amp;ords</source>
        <translation>Ajustar la columna al te&amp;xto</translation>
    </message>
    <message>
        <source>Column to the &amp;left</source>
        <translation>Columna a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Column to the &amp;right</source>
        <translation>Columna a la &amp;derecha</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunColumns</name>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Only those that &amp;differ</source>
        <translation>Solo las que &amp;difieren</translation>
    </message>
    <message>
        <source>The &amp;usual ones</source>
        <translation>Las &amp;habituales</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Delete a view</source>
        <translation>&amp;Eliminar una vista</translation>
    </message>
    <message>
        <source>E&amp;xport this view…</source>
        <translation>E&amp;xportar esta vista…</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Exportar esta vista</translation>
    </message>
    <message>
        <source>&amp;Import a view…</source>
        <translation>&amp;Importar una vista…</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Importar una vista</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>Table as &amp;CSV…</source>
        <translation>Tabla como &amp;CSV…</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tabla como CSV</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Agrupar por</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>&amp;Cerrar todos los grupos</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>&amp;Abrir todos los grupos</translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation>&amp;Más columnas</translation>
    </message>
    <message>
        <source>More of the &amp;recipe</source>
        <translation>Más de la &amp;receta</translation>
    </message>
    <message>
        <source>&amp;Fit all widths</source>
        <translation>A&amp;justar todos los anchos</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Columna: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunComparisonPane</name>
    <message>
        <source>%1, %2 sure</source>
        <translation>%1, segura al %2</translation>
    </message>
    <message>
        <source>It is: %1
This run said: %2
The other said: %3
%4</source>
        <translation>Es: %1
Esta ejecución dijo: %2
La otra dijo: %3
%4</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>otra: %1</translation>
    </message>
    <message>
        <source>this: %1</source>
        <translation>esta: %1</translation>
    </message>
    <message>
        <source>Recall by class</source>
        <translation>Recall por clase</translation>
    </message>
    <message>
        <source>Only one got it right</source>
        <translation>Solo acertó una</translation>
    </message>
    <message>
        <source>Which run got them right</source>
        <translation>Qué ejecución acertó</translation>
    </message>
    <message>
        <source>Recall by class of both runs</source>
        <translation>Recall por clase de ambas ejecuciones</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test of the images that only one of the two got right</source>
        <translation>Prueba exacta de McNemar con las imágenes en las que solo acertó una de las dos</translation>
    </message>
    <message>
        <source>On the same images</source>
        <translation>Con las mismas imágenes</translation>
    </message>
    <message>
        <source>Pictures that only one run got right, surest first</source>
        <translation>Imágenes en las que solo acertó una ejecución, las más seguras primero</translation>
    </message>
    <message>
        <source>This run (%1)</source>
        <translation>Esta ejecución (%1)</translation>
    </message>
    <message>
        <source>The other (%1)</source>
        <translation>La otra (%1)</translation>
    </message>
    <message>
        <source>Left out, as only one was asked about them: %1 of this run, %2 of the other.</source>
        <translation>Omitidas, porque solo se preguntó a una de las dos: %1 de esta ejecución, %2 de la otra.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta ejecución</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>%1, the same for both.</source>
        <translation>%1, en común para ambas.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunCurves</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Cross-entropy (nats)</source>
        <translation>Entropía cruzada (nats)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>validation; thin: training</source>
        <translation>validación; fina: entrenamiento</translation>
    </message>
    <message>
        <source>and one that is not drawn</source>
        <translation>y una que no está dibujada</translation>
    </message>
    <message>
        <source>and %1 that are not drawn</source>
        <translation>y %1 que no están dibujadas</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunDetails</name>
    <message>
        <source>paper, best</source>
        <translation>artículo, mejor</translation>
    </message>
    <message>
        <source>Tags with commas between them</source>
        <translation>Etiquetas separadas por comas</translation>
    </message>
    <message>
        <source>What this run was for, and what it showed</source>
        <translation>Para qué fue esta ejecución y qué mostró</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Started %1; %2</source>
        <translation>Inicio: %1; %2</translation>
    </message>
    <message>
        <source>trained for %1</source>
        <translation>entrenada durante %1</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images</source>
        <translation>%1 imágenes de entrenamiento, %2 de validación y %3 de test</translation>
    </message>
    <message>
        <source>Machine: %1</source>
        <translation>Máquina: %1</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>Ninguna ejecución elegida</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunDifferenceModel</name>
    <message>
        <source>Best valid</source>
        <translation>Mejor valid</translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation>Épocas hechas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunFilterBar</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toda etiqueta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Todo estado</translation>
    </message>
    <message>
        <source>Starre&amp;d</source>
        <translation>C&amp;on estrella</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Filter: adamw input_size=64 best</source>
        <translation>Filtro: adamw input_size=64 best</translation>
    </message>
    <message>
        <source>Words of names, tags, notes, machines and recipes, in any order (Ctrl+F)</source>
        <translation>Palabras de nombres, etiquetas, notas, máquinas y recetas, en cualquier orden (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Show every run again</source>
        <translation>Volver a mostrar todas las ejecuciones</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunGroups</name>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>sin estrella</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>The mean of the runs&apos; best validation accuracies, with its 95 % interval (Student&apos;s t)</source>
        <translation>La media de las mejores exactitudes de validación de las ejecuciones, con su intervalo del 95 % (t de Student)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunListModel</name>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>podada</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <translation>%1 valid</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunTableModel</name>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Starred; a click or Ctrl+D takes the star away</source>
        <translation>Con estrella; un clic o Ctrl+D la quita</translation>
    </message>
    <message>
        <source>A click or Ctrl+D stars this run</source>
        <translation>Un clic o Ctrl+D pone una estrella a esta ejecución</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>sin estrella</translation>
    </message>
    <message>
        <source>Best validation accuracy of all epochs</source>
        <translation>Mejor exactitud de validación de todas las épocas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Best valid</source>
        <translation>Mejor valid</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The starter model comes with the program and cannot be starred</source>
        <translation>El modelo inicial viene con el programa y no puede llevar estrella</translation>
    </message>
    <message>
        <source>its model card</source>
        <translation>su ficha</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Last valid</source>
        <translation>Última valid</translation>
    </message>
    <message>
        <source>Validation accuracy of the last epoch</source>
        <translation>Exactitud de validación de la última época</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Validation loss of the best epoch</source>
        <translation>Pérdida de validación de la mejor época</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunsPage</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>One run cannot be shown. %1</source>
        <translation>Una ejecución no se puede mostrar. %1</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>Quitar la e&amp;strella</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Poner e&amp;strella</translation>
    </message>
    <message>
        <source>In the trash: %1. Ctrl+Z takes it back.</source>
        <translation>En la papelera: %1. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Back again: %1</source>
        <translation>Recuperado: %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Every training is kept here: find it again, compare it, and go on from it.</source>
        <translation>Aquí se guarda cada entrenamiento: para volver a encontrarlo, compararlo y continuar a partir de él.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Train a model: each training becomes a run, with its recipe, curves and model.</source>
        <translation>Entrene un modelo: cada entrenamiento se convierte en una ejecución, con su receta, sus curvas y su modelo.</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papelera…</translation>
    </message>
    <message>
        <source>Deleted runs, to be put back or deleted for good</source>
        <translation>Ejecuciones eliminadas, para recuperarlas o eliminarlas para siempre</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>Acc&amp;iones</translation>
    </message>
    <message>
        <source>Duplicate as new recipe</source>
        <translation>Duplicar como receta nueva</translation>
    </message>
    <message>
        <source>Takes the chosen run&apos;s recipe to the Train page</source>
        <translation>Lleva la receta de la ejecución elegida a la página Entrenar</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>&amp;Classify with this</source>
        <translation>&amp;Clasificar con esta</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Duplicate as new recipe</source>
        <translation>&amp;Duplicar como receta nueva</translation>
    </message>
    <message>
        <source>Edit tags and &amp;notes</source>
        <translation>Editar etiquetas y &amp;notas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import a bundle or weights…</source>
        <translation>&amp;Importar un paquete o pesos…</translation>
    </message>
    <message>
        <source>I&amp;mport a run’s folder…</source>
        <translation>I&amp;mportar la carpeta de una ejecución…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Des&amp;hacer la eliminación</translation>
    </message>
    <message>
        <source>Differences of the chosen runs</source>
        <translation>Diferencias de las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nada que dibujar</translation>
    </message>
    <message>
        <source>Needs at least two of the runs above with an epoch and a recipe that is not the same.</source>
        <translation>Requiere al menos dos de las ejecuciones de arriba con una época y una receta distinta.</translation>
    </message>
    <message>
        <source>Where the chosen runs differ</source>
        <translation>En qué difieren las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>Recipe and accuracy of the runs above</source>
        <translation>Receta y exactitud de las ejecuciones de arriba</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>Di&amp;ferencias</translation>
    </message>
    <message>
        <source>Parallel c&amp;oordinates</source>
        <translation>Coor&amp;denadas paralelas</translation>
    </message>
    <message>
        <source>Tags, notes and &amp;machine</source>
        <translation>Etiq&amp;uetas, notas y máquina</translation>
    </message>
    <message>
        <source>This run learned from %1: open that dataset to go on</source>
        <translation>Esta ejecución aprendió de %1: abra ese dataset para continuar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation>Buscar en las ejecuciones</translation>
    </message>
    <message>
        <source>Which columns the table shows, groups, views of it, and the table as CSV</source>
        <translation>Qué columnas muestra la tabla, los grupos, sus vistas y la tabla como CSV</translation>
    </message>
    <message>
        <source>Add &amp;resuming to the queue</source>
        <translation>P&amp;oner en cola la continuación</translation>
    </message>
    <message>
        <source>%1 runs are damaged or cannot be shown. The first: %2</source>
        <translation>%1 ejecuciones están dañadas o no se pueden mostrar. La primera: %2</translation>
    </message>
    <message>
        <source>One run is damaged. %1</source>
        <translation>Una ejecución está dañada. %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SaliencyCard</name>
    <message>
        <source>Your image</source>
        <translation>Su imagen</translation>
    </message>
    <message>
        <source>Where the &amp;model looked</source>
        <translation>&amp;Dónde miró el modelo</translation>
    </message>
    <message>
        <source>Lays over the picture what spoke for a class (Grad-CAM, Selvaraju et al. 2017)</source>
        <translation>Superpone a la imagen lo que habló a favor de una clase (Grad-CAM, Selvaraju et al. 2017)</translation>
    </message>
    <message>
        <source>Class that it looked for</source>
        <translation>Clase que buscaba</translation>
    </message>
    <message>
        <source>Opacity of the map, percent</source>
        <translation>Opacidad del mapa, en porcentaje</translation>
    </message>
    <message>
        <source>O&amp;pacity</source>
        <translation>&amp;Opacidad</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px</source>
        <translation>%1, %2 × %3 px</translation>
    </message>
    <message>
        <source>%1 × %2 cells</source>
        <translation>%1 × %2 celdas</translation>
    </message>
    <message>
        <source>The network&apos;s own grid (%1): nothing smaller than a cell can be told from it</source>
        <translation>La cuadrícula propia de la red (%1): no permite distinguir nada más pequeño que una celda</translation>
    </message>
    <message>
        <source>Colours from little to much</source>
        <translation>Colores de poco a mucho</translation>
    </message>
    <message>
        <source>little</source>
        <translation>poco</translation>
    </message>
    <message>
        <source>much</source>
        <translation>mucho</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SaliencyPlot</name>
    <message>
        <source>Your image and where the model looked</source>
        <translation>Su imagen y dónde miró el modelo</translation>
    </message>
    <message>
        <source>Your image</source>
        <translation>Su imagen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SearchFields</name>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>How the next trial&apos;s parameters are chosen. Bayesian: where trials were good before (Optuna&apos;s TPE)</source>
        <translation>Cómo se eligen los parámetros del siguiente ensayo. Bayesiano: donde los ensayos anteriores fueron buenos (TPE de Optuna)</translation>
    </message>
    <message>
        <source>Random first</source>
        <translation>Al azar antes</translation>
    </message>
    <message>
        <source>So many trials are random before the search models them</source>
        <translation>Número de ensayos que son aleatorios antes de que la búsqueda los modele</translation>
    </message>
    <message>
        <source>Grid points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points of each continuous parameter, both ends included</source>
        <translation>Puntos de cada parámetro continuo, ambos extremos incluidos</translation>
    </message>
    <message>
        <source>Search seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same trials</source>
        <translation>La misma semilla da los mismos ensayos</translation>
    </message>
    <message>
        <source>Pruner</source>
        <translation>Podador</translation>
    </message>
    <message>
        <source>Ends trials early that do worse than others did in the same epoch</source>
        <translation>Termina antes los ensayos que van peor que otros en la misma época</translation>
    </message>
    <message>
        <source>Spare first</source>
        <translation>Sin podar</translation>
    </message>
    <message>
        <source>So many trials are never ended early</source>
        <translation>Número de ensayos iniciales que nunca se terminan antes</translation>
    </message>
    <message>
        <source>Spare epochs</source>
        <translation>Épocas libres</translation>
    </message>
    <message>
        <source>Epochs of each trial before the first look</source>
        <translation>Épocas de cada ensayo antes de la primera revisión</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>1.ª revisión</translation>
    </message>
    <message>
        <source>After so many epochs</source>
        <translation>Después de tantas épocas</translation>
    </message>
    <message>
        <source>One goes on of</source>
        <translation>Sigue uno de</translation>
    </message>
    <message>
        <source>At each look one of so many trials goes on</source>
        <translation>En cada revisión sigue uno de tantos ensayos</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SelectedImageCard</name>
    <message>
        <source>Selected image</source>
        <translation>Imagen seleccionada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3</source>
        <translation>%1 × %2 px, %3</translation>
    </message>
    <message>
        <source>none: it has no label</source>
        <translation>ninguno: no tiene etiqueta</translation>
    </message>
    <message>
        <source>Click a picture to see its file, size, class and colours.</source>
        <translation>Haga clic en una imagen para ver su archivo, tamaño, clase y colores.</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Ver en grande</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Mean RGB</source>
        <translation>Media RGB</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Mean (first) and standard deviation of all pixels: red, green, blue, 0 to 1</source>
        <translation>Media (primero) y desviación estándar de todos los píxeles: rojo, verde, azul, de 0 a 1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 · %2 pictures</source>
        <translation>%1 · %2 imágenes</translation>
    </message>
    <message>
        <source>%1: no other picture is named after this leaf</source>
        <translation>%1: ninguna otra imagen lleva el nombre de esta hoja</translation>
    </message>
    <message>
        <source>%1: %2 pictures of the class are named after this leaf</source>
        <translation>%1: %2 imágenes de la clase llevan el nombre de esta hoja</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>How it looks, what it remembers, and where it keeps your work.</source>
        <translation>Qué aspecto tiene, qué recuerda y dónde guarda su trabajo.</translation>
    </message>
    <message>
        <source>Move runs and studies to</source>
        <translation>Mover ejecuciones y estudios a</translation>
    </message>
    <message>
        <source>Use the runs in</source>
        <translation>Usar las ejecuciones de</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>All of it is used. Less is set outside of the program (taskset, control groups, ulimit, OMP_NUM_THREADS), or in each recipe: workers, replicas, batch size.</source>
        <translation>Se usa toda. Se puede limitar fuera del programa (taskset, control groups, ulimit, OMP_NUM_THREADS) o en cada receta: workers, réplicas, tamaño de batch.</translation>
    </message>
    <message>
        <source>They are being moved</source>
        <translation>Se están moviendo</translation>
    </message>
    <message>
        <source>--runs or LEAFBENCH_RUNS names this window&apos;s runs folder, and wins over the setting</source>
        <translation>--runs o LEAFBENCH_RUNS indica la carpeta de ejecuciones de esta ventana y tiene prioridad sobre la configuración</translation>
    </message>
    <message>
        <source>Move runs and studies?</source>
        <translation>¿Mover ejecuciones y estudios?</translation>
    </message>
    <message>
        <source>%1 will be moved to %2.</source>
        <translation>%1 se moverán a %2.</translation>
    </message>
    <message>
        <source>All files are copied and compared first. Until that is done everything stays where it is, and nothing can be trained.</source>
        <translation>Primero se copian y comparan todos los archivos. Hasta que termine, todo permanece donde está y no se puede entrenar nada.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>Moving runs and studies</source>
        <translation>Traslado de ejecuciones y estudios</translation>
    </message>
    <message>
        <source>Runs and studies are in %1 now.</source>
        <translation>Las ejecuciones y los estudios están ahora en %1.</translation>
    </message>
    <message>
        <source>The move is stopped. Runs and studies are where they were.</source>
        <translation>El traslado se ha detenido. Las ejecuciones y los estudios están donde estaban.</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of the whole program; Ctrl+Plus and Ctrl+Minus as well</source>
        <translation>De todo el programa; también con Ctrl+Más y Ctrl+Menos</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reducir el movimiento</translation>
    </message>
    <message>
        <source>The desktop asks for it</source>
        <translation>El escritorio lo pide</translation>
    </message>
    <message>
        <source>Nothing moves by itself: what would glide jumps</source>
        <translation>Nada se mueve por sí solo: lo que se deslizaría salta</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SlicePanels</name>
    <message>
        <source>Value by parameter</source>
        <translation>Valor según parámetro</translation>
    </message>
    <message>
        <source>Appears when the first trial is complete.</source>
        <translation>Aparece cuando se completa el primer ensayo.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Ensayo</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SlicePlot</name>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Todos los parámetros</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpaceEditor</name>
    <message>
        <source>Search space</source>
        <translation>Espacio de búsqueda</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Search one more parameter (Ins)</source>
        <translation>Buscar un parámetro más (Ins)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Search the chosen parameter no longer (Del)</source>
        <translation>Dejar de buscar el parámetro elegido (Supr)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>A condition looks at the rows above it (Alt+Up)</source>
        <translation>Una condición se refiere a las filas por encima de ella (Alt+Arriba)</translation>
    </message>
    <message>
        <source>&amp;Paper&apos;s four</source>
        <translation>Los &amp;4 del artículo</translation>
    </message>
    <message>
        <source>Learning rate, step size, weight decay and momentum, as in the paper</source>
        <translation>Tasa de aprendizaje, longitud del escalón, decaimiento de pesos y momentum, como en el artículo</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Cargar…</translation>
    </message>
    <message>
        <source>Read the search space from a JSON file</source>
        <translation>Leer el espacio de búsqueda de un archivo JSON</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Write the search space into a JSON file</source>
        <translation>Escribir el espacio de búsqueda en un archivo JSON</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Espacios de búsqueda (*.json)</translation>
    </message>
    <message>
        <source>Save search space</source>
        <translation>Guardar espacio de búsqueda</translation>
    </message>
    <message>
        <source>Load search space</source>
        <translation>Cargar espacio de búsqueda</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpaceTableModel</name>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Se busca</translation>
    </message>
    <message>
        <source>The recipe&apos;s key that trials differ in</source>
        <translation>La clave de la receta en la que difieren los ensayos</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Valor más bajo</translation>
    </message>
    <message>
        <source>Highest value; it belongs to the range</source>
        <translation>Valor más alto; pertenece al rango</translation>
    </message>
    <message>
        <source>Search by orders of magnitude: as often between 0.001 and 0.01 as between 0.01 and 0.1</source>
        <translation>Buscar por órdenes de magnitud: con la misma frecuencia entre 0.001 y 0.01 que entre 0.01 y 0.1</translation>
    </message>
    <message>
        <source>Distance of neighbouring values; empty: any number</source>
        <translation>Distancia entre valores vecinos; vacío: cualquier número</translation>
    </message>
    <message>
        <source>Values between commas instead of a range</source>
        <translation>Valores separados por comas en lugar de un rango</translation>
    </message>
    <message>
        <source>Always, or only in trials in which a parameter above has a certain value</source>
        <translation>Siempre, o solo en ensayos en los que un parámetro de arriba tiene cierto valor</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeciesChart</name>
    <message>
        <source>Images by species</source>
        <translation>Imágenes por especie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>Imágenes mostradas</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupForm</name>
    <message>
        <source>Record what each worker does</source>
        <translation>Registrar lo que hace cada worker</translation>
    </message>
    <message>
        <source>What to measure</source>
        <translation>Qué se mide</translation>
    </message>
    <message>
        <source>What is measured at each worker count</source>
        <translation>Lo que se mide con cada número de workers</translation>
    </message>
    <message>
        <source>Worker counts</source>
        <translation>Números de workers</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>How often each count is measured; rounds go forwards and backwards in turn, so that drift hurts all alike</source>
        <translation>Cuántas veces se mide cada número; las rondas van alternativamente hacia delante y hacia atrás, para que una deriva afecte a todos por igual</translation>
    </message>
    <message>
        <source>Number of images, file cache, timeline</source>
        <translation>Número de imágenes, caché de archivos, línea de tiempo</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>Wor&amp;kers</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>Repetici&amp;ones</translation>
    </message>
    <message>
        <source>all of the training subset</source>
        <translation>todas las del subconjunto de entrenamiento</translation>
    </message>
    <message>
        <source>warm: every file read once before</source>
        <translation>en caliente: cada archivo se lee antes una vez</translation>
    </message>
    <message>
        <source>cold: dropped from the cache each time</source>
        <translation>en frío: se quitan de la caché cada vez</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>%1, warm…</source>
        <translation>%1, caliente…</translation>
    </message>
    <message>
        <source>%1, cold…</source>
        <translation>%1, frío…</translation>
    </message>
    <message>
        <source>&amp;Cores of a trial</source>
        <translation>Núcleos por ens&amp;ayo</translation>
    </message>
    <message>
        <source>1 each: the same trials at every count</source>
        <translation>1 cada uno: los mismos ensayos con cada número</translation>
    </message>
    <message>
        <source>all, shared out: one at a time has them all</source>
        <translation>todos, repartidos: un ensayo solo los tiene todos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Base de &amp;datos</translation>
    </message>
    <message>
        <source>Whose studies all processes reach. Empty: a file, for processes on this machine</source>
        <translation>A cuyos estudios acceden todos los procesos. Vacío: un archivo, para procesos en esta máquina</translation>
    </message>
    <message>
        <source>Processes on several nodes tune together in a database: name it behind the button beside.</source>
        <translation>Los procesos de varios nodos ajustan juntos en una base de datos: indíquela con el botón de al lado.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Worker counts to measure, between spaces or commas. Of processes on a cluster: 1x1 1x2 2x1, nodes times processes on each</source>
        <translation>Números de workers que se miden, separados por espacios o comas. De procesos en un clúster: 1x1 1x2 2x1, nodos × procesos en cada uno</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupPage</name>
    <message>
        <source>Speedup lab</source>
        <translation>Laboratorio de speedup</translation>
    </message>
    <message>
        <source>Nothing to measure on yet</source>
        <translation>Aún no hay nada con qué medir</translation>
    </message>
    <message>
        <source>Ready to measure</source>
        <translation>Listo para medir</translation>
    </message>
    <message>
        <source>Choose what and with how many workers, then press Measure: the same work is timed at each count, and the curves grow here.</source>
        <translation>Elija qué y con cuántos workers, y pulse Medir: se mide el tiempo del mismo trabajo con cada número, y aquí crecen las curvas.</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Large type, and a guess before the measurement is revealed (Ctrl+L)</source>
        <translation>Letra grande y una estimación antes de revelar la medición (Ctrl+L)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Predecir antes</translation>
    </message>
    <message>
        <source>Hide what was measured, and draw your own guess of the curve</source>
        <translation>Ocultar lo medido y dibujar su propia estimación de la curva</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Show what was measured over the guess</source>
        <translation>Mostrar lo medido sobre la estimación</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>%1 What was measured before is kept.</source>
        <translation>%1 Lo medido antes se conserva.</translation>
    </message>
    <message>
        <source>Measuring stopped. What was measured is kept and shown.</source>
        <translation>Medición detenida. Lo medido se conserva y se muestra.</translation>
    </message>
    <message>
        <source>Measuring stopped before the first measurement ended.</source>
        <translation>Medición detenida antes de que terminara la primera.</translation>
    </message>
    <message>
        <source>Measuring: %1</source>
        <translation>Midiendo: %1</translation>
    </message>
    <message>
        <source>How much faster will it be? Draw your guess, then measure and reveal</source>
        <translation>¿Cuánto más rápido será? Dibuje su estimación; después mida y revele</translation>
    </message>
    <message>
        <source>The same work with more and more workers: how much faster, and why no faster</source>
        <translation>El mismo trabajo con cada vez más workers: cuánto más rápido, y por qué no más</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Set the worker counts right first</source>
        <translation>Corrija antes los números de workers</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>The export is not complete. %1 The study itself is kept.</source>
        <translation>La exportación no está completa. %1 El estudio mismo se conserva.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Everything into a folder…</source>
        <translation>Todo a una carpeta…</translation>
    </message>
    <message>
        <source>Tables only (CSV, Extra-P, JSON)…</source>
        <translation>Solo tablas (CSV, Extra-P, JSON)…</translation>
    </message>
    <message>
        <source>Plots only (SVG, PDF, PNG)…</source>
        <translation>Solo gráficos (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>%1, repeat %2 of %3</source>
        <translation>%1, repetición %2 de %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupPlot</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Serial fraction</source>
        <translation>Fracción serie</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 a %2)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupSeries</name>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>su estimación</translation>
    </message>
    <message>
        <source>Gustafson</source>
        <translation>Gustafson</translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
    <message>
        <source>Furthest from the guess: %1 workers, guessed %2, measured %3.</source>
        <translation>Lo más lejos de la estimación: %1 workers, estimado %2, medido %3.</translation>
    </message>
    <message>
        <source>Scalability law</source>
        <translation>Ley de escalabilidad</translation>
    </message>
    <message>
        <source>computed from the network</source>
        <translation>calculado a partir de la red</translation>
    </message>
    <message>
        <source>Furthest from the guess: %1 worker, guessed %2, measured %3.</source>
        <translation>Lo más lejos de la estimación: %1 worker, estimado %2, medido %3.</translation>
    </message>
    <message>
        <source>this cluster</source>
        <translation>este clúster</translation>
    </message>
    <message>
        <source>this cluster, %1 node</source>
        <translation>este clúster, %1 nodo</translation>
    </message>
    <message>
        <source>this cluster, %1 nodes</source>
        <translation>este clúster, %1 nodos</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupTableModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>More than the machine&apos;s %1 cores</source>
        <translation>Más que los %1 núcleos de la máquina</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Median s</source>
        <translation>Mediana s</translation>
    </message>
    <message>
        <source>Least to most s</source>
        <translation>Mín. a máx. s</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Interv. 95 %</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Serial part</source>
        <translation>Parte serie</translation>
    </message>
    <message>
        <source>Paper s</source>
        <translation>Artículo s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Threads, processes or model copies side by side</source>
        <translation>Hilos, procesos o copias del modelo en paralelo</translation>
    </message>
    <message>
        <source>Median elapsed time of the repeats, in seconds</source>
        <translation>Mediana del tiempo de las repeticiones, en segundos</translation>
    </message>
    <message>
        <source>The quickest and the slowest of the repeats, in seconds</source>
        <translation>La repetición más rápida y la más lenta, en segundos</translation>
    </message>
    <message>
        <source>Median time of the smallest count over this one&apos;s</source>
        <translation>Mediana del tiempo con el número menor, dividida por la de este</translation>
    </message>
    <message>
        <source>95 % interval of the speedup, from the repeats of each round</source>
        <translation>Intervalo del 95 % del speedup, a partir de las repeticiones de cada ronda</translation>
    </message>
    <message>
        <source>Speedup over the number of workers</source>
        <translation>Speedup dividido por el número de workers</translation>
    </message>
    <message>
        <source>Karp and Flatt: the serial fraction that this speedup stands for. Where it grows with the workers, overhead grows</source>
        <translation>Karp y Flatt: la fracción en serie a la que corresponde este speedup. Si crece con los workers, crece la sobrecarga</translation>
    </message>
    <message>
        <source>Elapsed time that the paper states, on its hardware, in seconds</source>
        <translation>Tiempo que indica el artículo, en su hardware, en segundos</translation>
    </message>
    <message>
        <source>Speedup that the paper states</source>
        <translation>Speedup que indica el artículo</translation>
    </message>
    <message>
        <source>More than the machine&apos;s %1 core</source>
        <translation>Más que el núcleo de la máquina (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupView</name>
    <message>
        <source>Elapsed time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Predict to 64</source>
        <translation>Predecir a 64</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Serial fraction</source>
        <translation>Fracción serie</translation>
    </message>
    <message>
        <source>Widen the axis to 64 workers and draw what the laws predict there, with a core for each</source>
        <translation>Ampliar el eje hasta 64 workers y dibujar lo que predicen las leyes allí, con un núcleo para cada uno</translation>
    </message>
    <message>
        <source>median, whisker from least to most</source>
        <translation>mediana, bigote del mínimo al máximo</translation>
    </message>
    <message>
        <source>Results by worker count</source>
        <translation>Resultados por número de workers</translation>
    </message>
    <message>
        <source>drag the points, or use the arrow keys</source>
        <translation>arrastre los puntos o use las teclas de flecha</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupWords</name>
    <message>
        <source>Channel mean and standard deviation · task graph, worker processes</source>
        <translation>Media y desviación estándar de los canales · grafo de tareas, procesos worker</translation>
    </message>
    <message>
        <source>Channel mean and standard deviation · data loader, threads</source>
        <translation>Media y desviación estándar de los canales · cargador de datos, hilos</translation>
    </message>
    <message>
        <source>One epoch of training · loader workers</source>
        <translation>Una época de entrenamiento · workers de carga</translation>
    </message>
    <message>
        <source>One epoch of training · replicas that share each batch</source>
        <translation>Una época de entrenamiento · réplicas que se reparten cada batch</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>entrenador</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>worker %1</translation>
    </message>
    <message>
        <source>replica %1</source>
        <translation>réplica %1</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>paper, %1</source>
        <translation>artículo, %1</translation>
    </message>
    <message>
        <source>paper, %1 and GPU</source>
        <translation>artículo, %1 y GPU</translation>
    </message>
    <message>
        <source>the paper&apos;s Table %1</source>
        <translation>la tabla %1 del artículo</translation>
    </message>
    <message>
        <source>Eight trials of a tuning study · so many at a time</source>
        <translation>Ocho ensayos de un estudio de ajuste · tantos a la vez</translation>
    </message>
    <message>
        <source>Trials at a time</source>
        <translation>Ensayos a la vez</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>puesto %1</translation>
    </message>
    <message>
        <source>%1: %2 serial</source>
        <translation>%1: %2 en serie</translation>
    </message>
    <message>
        <source>%1: %2 serial (%3 to %4)</source>
        <translation>%1: %2 en serie (%3 a %4)</translation>
    </message>
    <message>
        <source>Files warm: each was read once before the first measurement.</source>
        <translation>Archivos en caliente: cada uno se leyó una vez antes de la primera medición.</translation>
    </message>
    <message>
        <source>Files cold: dropped from the system&apos;s cache before each measurement.</source>
        <translation>Archivos en frío: se quitaron de la caché del sistema antes de cada medición.</translation>
    </message>
    <message>
        <source>The results differ between measurements: that should not happen.</source>
        <translation>Los resultados difieren entre mediciones: eso no debería ocurrir.</translation>
    </message>
    <message>
        <source>The loss differs between replica counts by rounding and by BatchNorm, which sees each share by itself.</source>
        <translation>La pérdida difiere entre los números de réplicas por el redondeo y por BatchNorm, que ve cada parte por separado.</translation>
    </message>
    <message>
        <source>The first epoch&apos;s loss was the same each time, to the last bit.</source>
        <translation>La pérdida de la primera época fue la misma cada vez, hasta el último bit.</translation>
    </message>
    <message>
        <source>Mean and standard deviation were the same each time, to the last bit.</source>
        <translation>La media y la desviación estándar fueron las mismas cada vez, hasta el último bit.</translation>
    </message>
    <message>
        <source>With the most, the cores are shared out so: %1.</source>
        <translation>Con el mayor número, los núcleos se reparten así: %1.</translation>
    </message>
    <message>
        <source>Busy cores: up to %1 by this, %2 by other programs. Memory: at most %3.</source>
        <translation>Núcleos ocupados: hasta %1 por este programa, %2 por otros. Memoria: como máximo %3.</translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
    <message>
        <source>; with %1 cores %2 (%3 to %4)</source>
        <translation>; con %1 núcleos %2 (%3 a %4)</translation>
    </message>
    <message>
        <source>Gustafson</source>
        <translation>Gustafson</translation>
    </message>
    <message>
        <source>Machine: %1.</source>
        <translation>Máquina: %1.</translation>
    </message>
    <message>
        <source>The trials&apos; values were not compared: with other cores their sums round differently.</source>
        <translation>Los valores de los ensayos no se compararon: con otros núcleos sus sumas se redondean de otro modo.</translation>
    </message>
    <message>
        <source>Every trial had the same value at each count, to the last bit.</source>
        <translation>Cada ensayo tuvo el mismo valor con cada número, hasta el último bit.</translation>
    </message>
    <message>
        <source>One epoch of training · ranks (processes) that share each batch</source>
        <translation>Una época de entrenamiento · ranks (procesos) que se reparten cada batch</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ranks</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>Eight trials of a tuning study · processes that share it</source>
        <translation>Ocho ensayos de un estudio de ajuste · procesos que se lo reparten</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>Nodes × ranks</source>
        <translation>Nodos × ranks</translation>
    </message>
    <message>
        <source>Nodes × processes</source>
        <translation>Nodos × procesos</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitCard</name>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avisos</translation>
    </message>
    <message>
        <source>the dataset&apos;s own folders</source>
        <translation>las propias carpetas del dataset</translation>
    </message>
    <message>
        <source>own folders, %1 of train as test, seed %2</source>
        <translation>carpetas propias, %1 de train como test, semilla %2</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 by class, seed %4</source>
        <translation>%1 / %2 / %3 por clase, semilla %4</translation>
    </message>
    <message>
        <source>leaf-clean, %1 / %2 / %3 by class, seed %4</source>
        <translation>sin fugas, %1 / %2 / %3 por clase, semilla %4</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitDialog</name>
    <message>
        <source>Make a split</source>
        <translation>Crear una división</translation>
    </message>
    <message>
        <source>By class: shuffle and cut every class by the shares</source>
        <translation>Por clase: mezclar cada clase y cortarla según las proporciones</translation>
    </message>
    <message>
        <source>Own folders: keep train and valid, cut test out of train</source>
        <translation>Carpetas propias: conservar train y valid, sacar test de train</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>En&amp;trenamiento</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>&amp;Validación</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;est</translation>
    </message>
    <message>
        <source>The same seed makes the same split</source>
        <translation>La misma semilla crea la misma división</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Sem&amp;illa</translation>
    </message>
    <message>
        <source>&amp;Load split…</source>
        <translation>&amp;Cargar división…</translation>
    </message>
    <message>
        <source>&amp;Save split…</source>
        <translation>&amp;Guardar división…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Use this split</source>
        <translation>&amp;Usar esta división</translation>
    </message>
    <message>
        <source>At 100 % no image would be left to train with.</source>
        <translation>Con el 100 % no quedaría ninguna imagen para entrenar.</translation>
    </message>
    <message>
        <source>The shares add up to %1 %; they must make 100 %.</source>
        <translation>Las proporciones suman %1 %; deben sumar 100 %.</translation>
    </message>
    <message>
        <source>Training needs a share above 0 %.</source>
        <translation>El entrenamiento necesita una proporción mayor que 0 %.</translation>
    </message>
    <message>
        <source>Share of every class of train/ that becomes the test subset</source>
        <translation>Proporción de cada clase de train/ que pasa al subconjunto de test</translation>
    </message>
    <message>
        <source>Load a split</source>
        <translation>Cargar una división</translation>
    </message>
    <message>
        <source>Splits (*.csv);;All files (*)</source>
        <translation>Divisiones (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the split</source>
        <translation>Guardar la división</translation>
    </message>
    <message>
        <source>Splits (*.csv)</source>
        <translation>Divisiones (*.csv)</translation>
    </message>
    <message>
        <source>Leaf-clean: all pictures of a leaf stay together</source>
        <translation>Sin fugas: todas las imágenes de una hoja quedan juntas</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitLeakModel</name>
    <message>
        <source>no images</source>
        <translation>sin imágenes</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>another split</source>
        <translation>otra división</translation>
    </message>
    <message>
        <source>The split in use</source>
        <translation>La división en uso</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (en uso)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::StatisticsTableModel</name>
    <message>
        <source>Task graph</source>
        <translation>Grafo de tareas</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primera</translation>
    </message>
    <message>
        <source>same</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>distintos</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Manera</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Imág./s</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Whether mean and standard deviation are those of the first row, to the last bit</source>
        <translation>Si la media y la desviación estándar son las de la primera fila, hasta el último bit</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::StudyChoice</name>
    <message>
        <source>Study to show</source>
        <translation>Estudio que se muestra</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>Aún sin estudios</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SwapPlot</name>
    <message>
        <source>Accuracy by background</source>
        <translation>Exactitud según el fondo</translation>
    </message>
    <message>
        <source>The photograph as it is</source>
        <translation>La fotografía tal como es</translation>
    </message>
    <message>
        <source>%1: right on %2 of %3 (95 % interval %4 to %5)</source>
        <translation>%1: acierta en %2 de %3 (intervalo del 95 %: de %4 a %5)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Proporción de aciertos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TaskGraphView</name>
    <message>
        <source>Task graph</source>
        <translation>Grafo de tareas</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>%1 de %2 tareas hechas</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>is with a worker</source>
        <translation>la tiene un worker</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>%1: %2(…), %3</source>
        <translation>%1: %2(…), %3</translation>
    </message>
    <message>
        <source>takes the results of %1 tasks</source>
        <translation>toma los resultados de %1 tareas</translation>
    </message>
    <message>
        <source>with a worker</source>
        <translation>con un worker</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>With a worker</source>
        <translation>Con un worker</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>%1 of %2 task done</source>
        <translation>%1 de %2 tarea hecha</translation>
    </message>
    <message>
        <source>takes the result of %1 task</source>
        <translation>toma el resultado de %1 tarea</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ThumbnailGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Sin etiqueta</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Worker count of the timeline</source>
        <translation>Número de workers de la línea de tiempo</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Mostrar más tiempo (−)</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show the whole measurement (Home)</source>
        <translation>Mostrar toda la medición (Inicio)</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>tiempo real</translation>
    </message>
    <message>
        <source>%1× slower</source>
        <translation>%1× más lento</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Velocidad de la reproducción</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Replay what is seen, in slow motion</source>
        <translation>Reproducir a cámara lenta lo que se ve</translation>
    </message>
    <message>
        <source>What each worker did comes with the first measurement of its count.</source>
        <translation>Lo que hizo cada worker llega con la primera medición de su número.</translation>
    </message>
    <message>
        <source>No timeline was recorded for these measurements.</source>
        <translation>No se registró ninguna línea de tiempo para estas mediciones.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source> · the first %1 spans of each</source>
        <translation> · los primeros %1 tramos de cada uno</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TimelinePaint</name>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%1 after %2 s</source>
        <translation>%1 después de %2 s</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Tiempo (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TimelineView</name>
    <message>
        <source>Timeline of the workers</source>
        <translation>Línea de tiempo de los workers</translation>
    </message>
    <message>
        <source>%1: %2, %3, from %4</source>
        <translation>%1: %2, %3, desde %4</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>%1 (s)</source>
        <translation>%1 (s)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrainPage</name>
    <message>
        <source>Training finished.</source>
        <translation>Entrenamiento terminado.</translation>
    </message>
    <message>
        <source>Trained for %1: %2 validation accuracy in epoch %3. Next: Evaluate.</source>
        <translation>Entrenado durante %1: exactitud de validación %2 en la época %3. Siguiente paso: Evaluar.</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Model summary</source>
        <translation>Resumen del modelo</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Entrenar ahora</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Run to show</source>
        <translation>Ejecución que se muestra</translation>
    </message>
    <message>
        <source>Go on with this run where it stopped</source>
        <translation>Continuar esta ejecución donde se detuvo</translation>
    </message>
    <message>
        <source>Nothing to train on yet</source>
        <translation>Aún no hay nada con qué entrenar</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Listo para entrenar</translation>
    </message>
    <message>
        <source>Press Start training: the curves grow here while the model learns.</source>
        <translation>Pulse Entrenar ahora: aquí crecen las curvas mientras el modelo aprende.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training stopped. Nothing is lost: Resume goes on where it stopped.</source>
        <translation>Entrenamiento detenido. Nada se ha perdido: Continuar sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entrenando…</translation>
    </message>
    <message>
        <source>ResNet-18, %1 parameters</source>
        <translation>ResNet-18, %1 parámetros</translation>
    </message>
    <message>
        <source>, %1 of them learn</source>
        <translation>, %1 de ellos aprenden</translation>
    </message>
    <message>
        <source> · %1 training images</source>
        <translation> · %1 imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Desenchufar</translation>
    </message>
    <message>
        <source>Kills the training’s process at once, as a power cut would (kill -9). It goes on by itself from its last stored state, and ends with the numbers of an unbroken run.</source>
        <translation>Mata al instante el proceso del entrenamiento, como lo haría un corte de luz (kill -9). Continúa por sí solo desde su último estado guardado y termina con los números de una ejecución sin interrupciones.</translation>
    </message>
    <message>
        <source>The plug was pulled after %1 epochs: the training’s process is dead. A new one starts…</source>
        <translation>Se desenchufó después de %1 épocas: el proceso del entrenamiento está muerto. Se inicia uno nuevo…</translation>
    </message>
    <message>
        <source>The plug was pulled after %1 epochs. A new process went on after %2, from the last stored state; the numbers will be those of an unbroken run.</source>
        <translation>Se desenchufó después de %1 épocas. Un nuevo proceso continuó al cabo de %2, desde el último estado guardado; los números serán los de una ejecución sin interrupciones.</translation>
    </message>
    <message>
        <source>This run learned from %1: open that dataset to go on</source>
        <translation>Esta ejecución aprendió de %1: abra ese dataset para continuar</translation>
    </message>
    <message>
        <source>Trained on %1: %2 validation accuracy in epoch %3. Next: Evaluate.</source>
        <translation>Entrenado en %1: exactitud de validación %2 en la época %3. Siguiente paso: Evaluar.</translation>
    </message>
    <message>
        <source>The study’s best recipe is the form’s already.</source>
        <translation>La mejor receta del estudio ya está en el formulario.</translation>
    </message>
    <message>
        <source>From the study: %1.</source>
        <translation>Del estudio: %1.</translation>
    </message>
    <message>
        <source>%1 The number of epochs stays %2.</source>
        <translation>%1 El número de épocas sigue siendo %2.</translation>
    </message>
    <message>
        <source>Ten more epochs</source>
        <translation>Diez épocas más</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>Continuación de %1</translation>
    </message>
    <message>
        <source>Go on with this run, with its recipe and its last state</source>
        <translation>Continuar esta ejecución, con su receta y su último estado</translation>
    </message>
    <message>
        <source>Training, %1 at %2 px</source>
        <translation>Entrenamiento, %1 a %2 px</translation>
    </message>
    <message>
        <source>Going on with %1, to epoch %2</source>
        <translation>Continuación de %1, hasta la época %2</translation>
    </message>
    <message>
        <source> · %1 training image</source>
        <translation> · %1 imagen de entrenamiento</translation>
    </message>
    <message>
        <source>Model summary: ResNet-18, %1 × %1 px, %2</source>
        <translation>Resumen del modelo: ResNet-18, %1 × %1 px, %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrainingView</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Cross-entropy (nats)</source>
        <translation>Entropía cruzada (nats)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>see which</source>
        <translation>ver cuáles</translation>
    </message>
    <message>
        <source>1 picture left out</source>
        <translation>1 imagen omitida</translation>
    </message>
    <message>
        <source>%1 pictures left out</source>
        <translation>%1 imágenes omitidas</translation>
    </message>
    <message>
        <source>best %1 valid, epoch %2</source>
        <translation>mejor valid %1, época %2</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>Imágenes omitidas</translation>
    </message>
    <message>
        <source>%1 training, %2 validation, %3 test images</source>
        <translation>%1 imágenes de entrenamiento, %2 de validación, %3 de test</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>inicio: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Runs in the trash</source>
        <translation>Ejecuciones en la papelera</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>&amp;Vaciar la papelera…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>%1, %2. Deleted runs stay here until the trash is emptied.</source>
        <translation>%1, %2. Las ejecuciones eliminadas permanecen aquí hasta que se vacía la papelera.</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
        <source>%1 with their models will be deleted for good. This cannot be undone.</source>
        <translation>%1 y sus modelos se eliminarán para siempre. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Eliminar para siempre</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialFields</name>
    <message>
        <source>Reproducible</source>
        <translation>Reproducible</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Trainings of the whole study, those done before included</source>
        <translation>Entrenamientos de todo el estudio, incluidos los ya hechos</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Trials that train side by side</source>
        <translation>Ensayos que entrenan en paralelo</translation>
    </message>
    <message>
        <source>Cores each</source>
        <translation>Núcleos c/u</translation>
    </message>
    <message>
        <source>Cores that each trial&apos;s arithmetic uses</source>
        <translation>Núcleos que usan los cálculos de cada ensayo</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>The highest validation accuracy, or the lowest validation loss, of a trial&apos;s epochs</source>
        <translation>La exactitud de validación más alta, o la pérdida de validación más baja, de las épocas de un ensayo</translation>
    </message>
    <message>
        <source>On: the same trials however many run at a time and however long each takes.
Off: as fast as possible, each trial from whatever is known when it begins; results depend on timing.</source>
        <translation>Activado: los mismos ensayos, sin importar cuántos se ejecuten a la vez ni cuánto tarde cada uno.
Desactivado: lo más rápido posible, cada ensayo con lo que se sepa cuando empieza; los resultados dependen de los tiempos.</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>So many trials before a trial may still run when it is suggested: one more than these can run at a time, and the search learns of each that much later</source>
        <translation>Número de ensayos anteriores que aún pueden estar en marcha cuando se propone un ensayo: puede ejecutarse a la vez uno más que estos, y la búsqueda se entera de cada uno con ese retraso</translation>
    </message>
    <message>
        <source>Their share</source>
        <translation>Su parte</translation>
    </message>
    <message>
        <source>The same trials, however many run at a time.</source>
        <translation>Los mismos ensayos, sin importar cuántos se ejecuten a la vez.</translation>
    </message>
    <message>
        <source>As fast as possible: results depend on timing.</source>
        <translation>Lo más rápido posible: los resultados dependen de los tiempos.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialPlot</name>
    <message>
        <source>Trials: %1</source>
        <translation>Ensayos: %1</translation>
    </message>
    <message>
        <source>, best: %1</source>
        <translation>, mejor: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialTableModel</name>
    <message>
        <source>%1  best</source>
        <translation>%1  mejor</translation>
    </message>
    <message>
        <source>The best value so far</source>
        <translation>El mejor valor hasta ahora</translation>
    </message>
    <message>
        <source>Which of the trials side by side it was</source>
        <translation>En cuál de los puestos paralelos se ejecutó</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Puesto</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialTimeline</name>
    <message>
        <source>Timeline of the trials</source>
        <translation>Línea de tiempo de los ensayos</translation>
    </message>
    <message>
        <source>Appears when the first trial has begun.</source>
        <translation>Aparece cuando empieza el primer ensayo.</translation>
    </message>
    <message>
        <source>%1
%2, from %3</source>
        <translation>%1
%2, desde %3</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>puesto %1</translation>
    </message>
    <message>
        <source>%1 days later</source>
        <translation>%1 días después</translation>
    </message>
    <message>
        <source>%1 h later</source>
        <translation>%1 h después</translation>
    </message>
    <message>
        <source>%1 min later</source>
        <translation>%1 min después</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Time since the study&apos;s start, without breaks (%1)</source>
        <translation>Tiempo desde el inicio del estudio, sin pausas (%1)</translation>
    </message>
    <message>
        <source>Time since the study&apos;s start (%1)</source>
        <translation>Tiempo desde el inicio del estudio (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialWords</name>
    <message>
        <source>Trial %1</source>
        <translation>Ensayo %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>podado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialsCard</name>
    <message>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar to&amp;dos</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>The rows as they are shown, with tabs between columns, for a spreadsheet</source>
        <translation>Las filas tal como se muestran, con tabuladores entre las columnas, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>%1 of %2, brushed in the parallel coordinates</source>
        <translation>%1 de %2, seleccionados en las coordenadas paralelas</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TuneForm</name>
    <message>
        <source>TRIALS</source>
        <translation>ENSAYOS</translation>
    </message>
    <message>
        <source>SEARCH SPACE</source>
        <translation>ESPACIO DE BÚSQUEDA</translation>
    </message>
    <message>
        <source>SEARCH</source>
        <translation>BÚSQUEDA</translation>
    </message>
    <message>
        <source>RECIPE OF EVERY TRIAL</source>
        <translation>RECETA DE CADA ENSAYO</translation>
    </message>
    <message>
        <source>Edit search space…</source>
        <translation>Editar espacio…</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Espacio de búsqueda</translation>
    </message>
    <message>
        <source>SEVERAL MACHINES</source>
        <translation>VARIAS MÁQUINAS</translation>
    </message>
    <message>
        <source>Database of the study</source>
        <translation>Base de datos del estudio</translation>
    </message>
    <message>
        <source>A study in a PostgreSQL database is tuned by all machines that are given the same address. Empty: a file in the runs folder, for this machine alone. The password is taken from ~/.pgpass.</source>
        <translation>En un estudio de una base de datos PostgreSQL trabajan todas las máquinas a las que se da la misma dirección. Vacío: un archivo en la carpeta de ejecuciones, solo para esta máquina. La contraseña se toma de ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TunePage</name>
    <message>
        <source>Tune a model</source>
        <translation>Ajustar un modelo</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>%1 The trials that finished before are kept.</source>
        <translation>%1 Los ensayos terminados antes se conservan.</translation>
    </message>
    <message>
        <source>The trials took %1. Best: %2</source>
        <translation>Los ensayos duraron %1. Mejor: %2</translation>
    </message>
    <message>
        <source>The trials took %1, but none came to a value.</source>
        <translation>Los ensayos duraron %1, pero ninguno llegó a un valor.</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Abrir estudio</translation>
    </message>
    <message>
        <source>Studies (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Estudios (*.db *.sqlite *.sqlite3);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Guardar receta</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recetas (*.json)</translation>
    </message>
    <message>
        <source>Tuning: %1 · %2</source>
        <translation>Ajuste: %1 · %2</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>Preparando los datos…</translation>
    </message>
    <message>
        <source>%1 · made by another program</source>
        <translation>%1 · hecho por otro programa</translation>
    </message>
    <message>
        <source>Short trainings side by side look for the best hyperparameters</source>
        <translation>Entrenamientos cortos en paralelo buscan los mejores hiperparámetros</translation>
    </message>
    <message>
        <source>Tuning…</source>
        <translation>Ajustando…</translation>
    </message>
    <message>
        <source>Start tuning</source>
        <translation>Iniciar ajuste</translation>
    </message>
    <message>
        <source>Open stud&amp;y…</source>
        <translation>Abrir est&amp;udio…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Nothing to tune on yet</source>
        <translation>Aún no hay nada con qué ajustar</translation>
    </message>
    <message>
        <source>Ready to tune</source>
        <translation>Listo para ajustar</translation>
    </message>
    <message>
        <source>Press Start tuning: trials train side by side with parameters from the search space, each learns from those before it, and the plots grow here. What has finished is kept whenever you stop.</source>
        <translation>Pulse Iniciar ajuste: los ensayos entrenan en paralelo con parámetros del espacio de búsqueda, cada uno aprende de los anteriores, y aquí crecen los gráficos. Lo terminado se conserva siempre que se detenga.</translation>
    </message>
    <message>
        <source>This study&apos;s trials learn from %1: open that dataset to go on</source>
        <translation>Los ensayos de este estudio aprenden de %1: abra ese dataset para continuar</translation>
    </message>
    <message>
        <source>Tuning stopped. Finished trials are kept (%1), and Continue goes on with the others where they stopped.</source>
        <translation>Ajuste detenido. Los ensayos terminados se conservan (%1), y Continuar sigue con los demás donde se detuvieron.</translation>
    </message>
    <message>
        <source>Tuning stopped before the first trial finished. Continue goes on where it stopped.</source>
        <translation>Ajuste detenido antes de que terminara el primer ensayo. Continuar sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>A study of Leafbench or of Optuna: a file (.db), or one in a PostgreSQL database</source>
        <translation>Un estudio de Leafbench o de Optuna: un archivo (.db), o uno en una base de datos PostgreSQL</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>De un &amp;archivo…</translation>
    </message>
    <message>
        <source>From a &amp;database…</source>
        <translation>De una &amp;base de datos…</translation>
    </message>
    <message>
        <source>Address of the study, as postgresql://user@host/database#study</source>
        <translation>Dirección del estudio, como postgresql://user@host/database#study</translation>
    </message>
    <message>
        <source>Several studies are there. Open which one?</source>
        <translation>Allí hay varios estudios. ¿Cuál desea abrir?</translation>
    </message>
    <message>
        <source>Tuning, %1</source>
        <translation>Ajuste, %1</translation>
    </message>
    <message>
        <source>Going on with the tuning %1, up to %2</source>
        <translation>Continuación del ajuste %1, hasta %2</translation>
    </message>
    <message>
        <source>Go on with this study&apos;s own settings, up to %1</source>
        <translation>Continuar con la propia configuración de este estudio, hasta %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TuneView</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vista general</translation>
    </message>
    <message>
        <source>Para&amp;meters</source>
        <translation>Parámetr&amp;os</translation>
    </message>
    <message>
        <source>Tria&amp;ls</source>
        <translation>Ens&amp;ayos</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Reg&amp;istro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Epochs of each trial</source>
        <translation>Épocas de cada ensayo</translation>
    </message>
    <message>
        <source>Trials over time</source>
        <translation>Ensayos en el tiempo</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Coordenadas paralelas</translation>
    </message>
    <message>
        <source>One parameter</source>
        <translation>Un parámetro</translation>
    </message>
    <message>
        <source>Two parameters</source>
        <translation>Dos parámetros</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>There is no log beside this study&apos;s file.</source>
        <translation>No hay ningún registro junto al archivo de este estudio.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TuningWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 running</source>
        <translation>%1, %2 en marcha</translation>
    </message>
    <message>
        <source>%1 in trial %2</source>
        <translation>%1 en el ensayo %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::WorkTeller</name>
    <message>
        <source>Another Leafbench is training</source>
        <translation>Otro Leafbench está entrenando</translation>
    </message>
    <message>
        <source>Another Leafbench is tuning hyperparameters</source>
        <translation>Otro Leafbench está ajustando hiperparámetros</translation>
    </message>
    <message>
        <source>Another Leafbench is computing statistics</source>
        <translation>Otro Leafbench está calculando estadísticas</translation>
    </message>
    <message>
        <source>Another Leafbench is measuring speedup</source>
        <translation>Otro Leafbench está midiendo el speedup</translation>
    </message>
    <message>
        <source>Another Leafbench is replaying the paper</source>
        <translation>Otro Leafbench está reproduciendo el artículo</translation>
    </message>
    <message>
        <source>Another Leafbench is evaluating a run</source>
        <translation>Otro Leafbench está evaluando una ejecución</translation>
    </message>
    <message>
        <source>Another Leafbench is training %1</source>
        <translation>Otro Leafbench está entrenando %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Worksheet</name>
    <message>
        <source>Lab %1: %2</source>
        <translation>Práctica %1: %2</translation>
    </message>
    <message>
        <source>Guesses, before anything was measured</source>
        <translation>Estimaciones, antes de medir nada</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Answers: %1 of %2 right</source>
        <translation>Respuestas: %1 de %2 correctas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>Everything that was measured</source>
        <translation>Todo lo que se midió</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Worksheet of %1, %2</source>
        <translation>Hoja de trabajo de %1, %2</translation>
    </message>
    <message>
        <source>Machine: %1, %2. Leafbench %3.</source>
        <translation>Máquina: %1, %2. Leafbench %3.</translation>
    </message>
    <message>
        <source>Code of this worksheet: %1. The HTML file holds the record behind it, which leafbench-cli worksheets checks and collects.</source>
        <translation>Código de esta hoja de trabajo: %1. El archivo HTML contiene el registro correspondiente, que leafbench-cli worksheets comprueba y reúne.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::WorksheetView</name>
    <message>
        <source>Your worksheet</source>
        <translation>Tu hoja de trabajo</translation>
    </message>
    <message>
        <source>%1 of %2 questions were right at the first answer. The worksheet has your guesses, what this machine measured, the figures and your answers.</source>
        <translation>%1 de %2 preguntas se acertaron a la primera. La hoja de trabajo contiene tus estimaciones, lo que midió esta máquina, las figuras y tus respuestas.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>T&amp;u nombre</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <source>To hand in: it holds the record that is checked</source>
        <translation>Para entregar: contiene el registro que se comprueba</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>To print or to read</source>
        <translation>Para imprimir o leer</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <translation>Guardar hoja de trabajo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardada como %1</translation>
    </message>
</context>
<context>
    <name>leafbench::words</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 no puede ser «%2».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de: %1.</translation>
    </message>
    <message>
        <source>It goes from %1 to %2.</source>
        <translation>Va de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 ends too early: the file is cut off. Get it again from where it came.</source>
        <translation>%1 termina demasiado pronto: el archivo está cortado. Obténgalo de nuevo de su origen.</translation>
    </message>
    <message>
        <source>%1 has %2 megapixels; the limit is %3. Make it smaller first.</source>
        <translation>%1 tiene %2 megapíxeles; el límite es %3. Redúzcala primero.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is broken and cannot be decoded%2.</source>
        <translation>%1 está dañado y no se puede decodificar%2.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>%1 no existe. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the folder that holds the class folders.</source>
        <translation>%1 no es una carpeta. Elija la carpeta que contiene las carpetas de las clases.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its permissions.</source>
        <translation>%1 no se puede leer%2. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Check the permissions and the space left.</source>
        <translation>%1 no se puede escribir%2. Compruebe los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>%1 is damaged or of another kind%2.</source>
        <translation>%1 está dañado o es de otro tipo%2.</translation>
    </message>
    <message>
        <source>%1 holds no class folders with images. Choose the folder whose subfolders are the classes, or the one with train and valid inside.</source>
        <translation>%1 no contiene carpetas de clases con imágenes. Elija la carpeta cuyas subcarpetas son las clases, o la que contiene train y valid.</translation>
    </message>
    <message>
        <source>None of the images could be read.</source>
        <translation>Ninguna de las imágenes se pudo leer.</translation>
    </message>
    <message>
        <source>None of the images could be read, %1 for example.</source>
        <translation>Ninguna de las imágenes se pudo leer, por ejemplo %1.</translation>
    </message>
    <message>
        <source>The %1 subset holds no images. Make a split that gives it some, or choose another subset.</source>
        <translation>El subconjunto de %1 no contiene imágenes. Cree una división que le dé algunas o elija otro subconjunto.</translation>
    </message>
    <message>
        <source>The %1 subset needs at least %2 images.</source>
        <translation>El subconjunto de %1 necesita al menos %2 imágenes.</translation>
    </message>
    <message>
        <source>The split %1 was made for other images (first difference: %2). Make a new split for this folder.</source>
        <translation>La división %1 se creó para otras imágenes (primera diferencia: %2). Cree una nueva división para esta carpeta.</translation>
    </message>
    <message>
        <source>The classes in %1 are not those of the run.</source>
        <translation>Las clases de %1 no son las de la ejecución.</translation>
    </message>
    <message>
        <source>%1 is not a run: it holds no run.json.</source>
        <translation>%1 no es una ejecución: no contiene run.json.</translation>
    </message>
    <message>
        <source>The run %1 has no model yet: its first epoch has not ended. Resume it first.</source>
        <translation>La ejecución %1 aún no tiene modelo: su primera época no ha terminado. Continúela primero.</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit ResNet-18: %2.</source>
        <translation>Los pesos de %1 no encajan en ResNet-18: %2.</translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch %1: the training diverged. Lower the learning rate.</source>
        <translation>La pérdida ya no es un número en la época %1: el entrenamiento divergió. Reduzca la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The memory did not suffice. Use a smaller batch size or input size.</source>
        <translation>La memoria no fue suficiente. Use un tamaño de batch o de entrada menor.</translation>
    </message>
    <message>
        <source>Something went wrong inside%1. Nothing already stored is lost.</source>
        <translation>Algo falló internamente%1. Nada de lo ya guardado se ha perdido.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Folder of class folders, or of train and valid.</source>
        <translation>Carpeta con las carpetas de las clases, o con train y valid.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>auto, folders (keep train and valid), stratified, or a saved split file.</source>
        <translation>auto, folders (conserva train y valid), stratified (por clases) o un archivo de división guardado.</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>Parte train</translation>
    </message>
    <message>
        <source>Share of all images that train (stratified split).</source>
        <translation>Proporción de todas las imágenes para entrenar (división estratificada).</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Parte valid</translation>
    </message>
    <message>
        <source>Share of all images that validate (stratified split).</source>
        <translation>Proporción de todas las imágenes para validar (división estratificada).</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Parte test</translation>
    </message>
    <message>
        <source>Share kept for the test: of all images, or of train when the folders are kept.</source>
        <translation>Proporción reservada para el test: de todas las imágenes, o de train si se conservan las carpetas.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Tamaño entrada</translation>
    </message>
    <message>
        <source>Side of the pictures the network sees, in pixels. Half the size is about four times faster.</source>
        <translation>Lado de las imágenes que ve la red, en píxeles. Con la mitad del tamaño es unas cuatro veces más rápido.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Random changes to training pictures, so that the network does not learn them by heart.</source>
        <translation>Cambios aleatorios en las imágenes de entrenamiento, para que la red no las aprenda de memoria.</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Entrenable</translation>
    </message>
    <message>
        <source>The whole network, or the last layer alone (the paper&apos;s setting).</source>
        <translation>Toda la red o solo la última capa (como en el artículo).</translation>
    </message>
    <message>
        <source>By each batch (the paper&apos;s setting), or fixed: by the stored statistics, which then stay. Fixed, with the head alone and no augmentation, pictures pass the network only once.</source>
        <translation>Con cada batch (como en el artículo) o fija: con las estadísticas guardadas, que entonces no cambian. Fija, solo con la cabeza y sin aumento de datos, las imágenes pasan por la red una sola vez.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of outputs dropped at random after the last layer while training.</source>
        <translation>Proporción de salidas que se descartan al azar después de la última capa al entrenar.</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>How the weights follow the gradients.</source>
        <translation>Cómo siguen los pesos a los gradientes.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa aprend.</translation>
    </message>
    <message>
        <source>Size of a step; the highest one of the one-cycle schedule.</source>
        <translation>Tasa de aprendizaje: tamaño de un paso; el más alto en el plan de un ciclo.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>How much of the last step goes into the next (SGD).</source>
        <translation>Cuánto del último paso pasa al siguiente (SGD).</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Look one step ahead with the momentum (SGD).</source>
        <translation>Mirar un paso adelante con el momentum (SGD).</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight decay</translation>
    </message>
    <message>
        <source>Pulls the weights towards zero, against overfitting.</source>
        <translation>Decaimiento de pesos: atrae los pesos hacia cero, contra el sobreajuste.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suav. etiquetas</translation>
    </message>
    <message>
        <source>Share of the target spread over all classes, so that the network stays less sure.</source>
        <translation>Suavizado de etiquetas: proporción del objetivo repartida entre todas las clases, para que la red no esté demasiado segura.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How the learning rate changes over the training.</source>
        <translation>Cómo cambia la tasa de aprendizaje durante el entrenamiento.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Escalón</translation>
    </message>
    <message>
        <source>Epochs between two falls of the learning rate (step schedule).</source>
        <translation>Épocas entre dos descensos de la tasa de aprendizaje (plan de escalones).</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Factor of the learning rate at each step (step schedule).</source>
        <translation>Factor de la tasa de aprendizaje en cada escalón (plan de escalones).</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often the training goes over all images.</source>
        <translation>Cuántas veces recorre el entrenamiento todas las imágenes.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño batch</translation>
    </message>
    <message>
        <source>Images that make one step.</source>
        <translation>Imágenes que forman un paso.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión núm.</translation>
    </message>
    <message>
        <source>bfloat16 is about twice as fast where the processor has it; elsewhere float32 is used.</source>
        <translation>bfloat16 es unas dos veces más rápido si el procesador lo admite; si no, se usa float32.</translation>
    </message>
    <message>
        <source>Loader workers</source>
        <translation>Workers carga</translation>
    </message>
    <message>
        <source>Threads that load pictures; 0: the training thread loads them; -1: chosen from the cores.</source>
        <translation>Hilos que cargan imágenes; 0: las carga el hilo de entrenamiento; -1: según los núcleos.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Copies of the model that share each batch.</source>
        <translation>Copias del modelo que se reparten cada batch.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers on the same machine.</source>
        <translation>La misma semilla da los mismos números en la misma máquina.</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Toda la red</translation>
    </message>
    <message>
        <source>Head alone</source>
        <translation>Solo la cabeza</translation>
    </message>
    <message>
        <source>By each batch</source>
        <translation>Con cada batch</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fija</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Escalones</translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>Reflejos</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Cuartos de vuelta</translation>
    </message>
    <message>
        <source>Random crops</source>
        <translation>Recortes aleatorios</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>Variación de color</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>The folders&apos; own</source>
        <translation>Las carpetas</translation>
    </message>
    <message>
        <source>Stratified</source>
        <translation>Estratificada</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1:%2 min</translation>
    </message>
    <message>
        <source>%1:%2:%3 h</source>
        <translation>%1:%2:%3 h</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Lectura de la carpeta</translation>
    </message>
    <message>
        <source>Channel statistics</source>
        <translation>Estadísticas de los canales</translation>
    </message>
    <message>
        <source>Features of the pictures</source>
        <translation>Características de las imágenes</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Drawing leaves</source>
        <translation>Dibujo de las hojas</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>no subset</source>
        <translation>sin subconjunto</translation>
    </message>
    <message>
        <source>%1: a class folder without images.</source>
        <translation>%1: una carpeta de clase sin imágenes.</translation>
    </message>
    <message>
        <source>%1: cannot be read (%2).</source>
        <translation>%1: no se puede leer (%2).</translation>
    </message>
    <message>
        <source>%1: %2 images are too few for the shares; none went to %3.</source>
        <translation>%1: %2 imágenes son demasiado pocas para las proporciones; ninguna pasó a %3.</translation>
    </message>
    <message>
        <source>%1 workers and %2 replicas on %3 cores: more than the machine has, so they will wait for each other and may run slower.</source>
        <translation>%1 workers y %2 réplicas en %3 núcleos: más de lo que tiene la máquina, así que se esperarán unos a otros y quizá vayan más lento.</translation>
    </message>
    <message>
        <source>The dataset %1 changed while it was used%2. Scan it again and start anew.</source>
        <translation>El dataset %1 cambió mientras se usaba%2. Léalo de nuevo y empiece otra vez.</translation>
    </message>
    <message>
        <source>The worker processes could not be started from %1%2.</source>
        <translation>Los procesos worker no se pudieron iniciar desde %1%2.</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; ended its worker process %2 times%3. Look at the files it reads, or at the memory.</source>
        <translation>La tarea «%1» terminó su proceso worker %2 veces%3. Revise los archivos que lee, o la memoria.</translation>
    </message>
    <message>
        <source>The library %1 could not be loaded%2. Install the program and its packages again.</source>
        <translation>La biblioteca %1 no se pudo cargar%2. Instale de nuevo el programa y sus paquetes.</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 núcleo</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 núcleos</translation>
    </message>
    <message>
        <source>the training thread loads by itself</source>
        <translation>el hilo de entrenamiento carga él mismo</translation>
    </message>
    <message>
        <source>1 loader worker</source>
        <translation>1 worker de carga</translation>
    </message>
    <message>
        <source>%1 loader workers</source>
        <translation>%1 workers de carga</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <translation>%1: %2, %3 de %4</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation>1 réplica</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation>%1 réplicas</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 hilo</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 hilos</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 de memoria</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>sin GPU</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (intervalo del 95 %: de %2 a %3)</translation>
    </message>
    <message>
        <source>It scales: %1 do the work with an efficiency of %2.</source>
        <translation>Escala: %1 hacen el trabajo con una eficiencia de %2.</translation>
    </message>
    <message>
        <source>Overhead grows: %1 take %2 times as long as fewer, for there are %3 cores and they take turns.</source>
        <translation>La sobrecarga crece: %1 tardan %2 veces lo que menos de ellos, pues hay %3 núcleos y se turnan.</translation>
    </message>
    <message>
        <source>Overhead grows: %1 take %2 times as long as fewer, although each could have a core.</source>
        <translation>La sobrecarga crece: %1 tardan %2 veces lo que menos de ellos, aunque cada uno podría tener un núcleo.</translation>
    </message>
    <message>
        <source>It saturates at the %1 cores: %2 reach %3 times the speed of one worker a core.</source>
        <translation>Se satura con los %1 núcleos: %2 alcanzan %3 veces la velocidad de un worker por núcleo.</translation>
    </message>
    <message>
        <source>Take more images or more repeats, and close other programs.</source>
        <translation>Use más imágenes o más repeticiones, y cierre otros programas.</translation>
    </message>
    <message>
        <source>Too noisy to say: the repeats differ too much for so few of them.</source>
        <translation>Demasiado ruido para decidir: las repeticiones difieren demasiado para ser tan pocas.</translation>
    </message>
    <message>
        <source>Too noisy to say: the repeats differ so much that a speedup is only known to within %1.</source>
        <translation>Demasiado ruido para decidir: las repeticiones difieren tanto que un speedup solo se conoce con un margen de %1.</translation>
    </message>
    <message>
        <source>Nothing to compare yet: measure two worker counts at least.</source>
        <translation>Aún no hay nada que comparar: mida al menos dos números de workers.</translation>
    </message>
    <message>
        <source>Each count was measured once, so the spread is not known: take three repeats.</source>
        <translation>Cada número se midió una vez, así que la dispersión no se conoce: haga tres repeticiones.</translation>
    </message>
    <message>
        <source>Statistics by task graph</source>
        <translation>Estadística con grafo de tareas</translation>
    </message>
    <message>
        <source>Statistics by loader</source>
        <translation>Estadística con cargador</translation>
    </message>
    <message>
        <source>Training by loader workers</source>
        <translation>Entrenamiento con workers de carga</translation>
    </message>
    <message>
        <source>Training by replicas</source>
        <translation>Entrenamiento con réplicas</translation>
    </message>
    <message>
        <source>1 worker process</source>
        <translation>1 proceso worker</translation>
    </message>
    <message>
        <source>%1 worker processes</source>
        <translation>%1 procesos worker</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>decodificar</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>calcular</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferir</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>esperar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cold file cache</source>
        <translation>caché de archivos fría</translation>
    </message>
    <message>
        <source>warm file cache</source>
        <translation>caché de archivos caliente</translation>
    </message>
    <message>
        <source>%1 of the time behaves as if it were serial (Amdahl): no number of workers shortens that.</source>
        <translation>%1 del tiempo se comporta como si fuera en serie (Amdahl): ningún número de workers lo acorta.</translation>
    </message>
    <message>
        <source>Without loader workers the training waits for data %1 of the time: that is what they can take away.</source>
        <translation>Sin workers de carga, el entrenamiento espera datos %1 del tiempo: eso es lo que pueden ahorrar.</translation>
    </message>
    <message>
        <source>With %1 the network takes the time, not the loader (it waits %2): more of them cannot help.</source>
        <translation>Con %1, el tiempo lo consume la red, no el cargador (espera %2): añadir más no puede ayudar.</translation>
    </message>
    <message>
        <source>It is memory-bound: %1 with a core each need %2 times the worker-seconds of one alone.</source>
        <translation>Está limitado por la memoria (memory-bound): %1 con un núcleo cada uno necesitan %2 veces los segundos de worker de uno solo.</translation>
    </message>
    <message>
        <source>Other programs took %1 cores meanwhile: measure again on an idle machine.</source>
        <translation>Otros programas ocuparon mientras tanto %1 núcleos: mida de nuevo en una máquina desocupada.</translation>
    </message>
    <message>
        <source>The speedup is in between: neither near the ideal nor flat.</source>
        <translation>El speedup queda a medio camino: ni cerca del ideal ni plano.</translation>
    </message>
    <message>
        <source>Serial fraction %1 by Amdahl, %2 by Gustafson.</source>
        <translation>Fracción en serie %1 según Amdahl, %2 según Gustafson.</translation>
    </message>
    <message>
        <source>%1 x</source>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 worker</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 workers</translation>
    </message>
    <message>
        <source>%1, repeat %2 of %3</source>
        <translation>%1, repetición %2 de %3</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>%1 workers were asked for, but only %2 can run at a time on this machine&apos;s cores. They will wait for each other and may be slower than %2; ask for no more than that.</source>
        <translation>Se pidieron %1 workers, pero en los núcleos de esta máquina solo pueden ejecutarse %2 a la vez. Se esperarán unos a otros y quizá sean más lentos que %2; no pida más que esos.</translation>
    </message>
    <message>
        <source>PyTorch&apos;s own DataParallel does nothing without two GPUs. Here copies of the model share each batch on the processor&apos;s cores.</source>
        <translation>El DataParallel propio de PyTorch no hace nada sin dos GPU. Aquí copias del modelo se reparten cada batch en los núcleos del procesador.</translation>
    </message>
    <message>
        <source>More workers were no faster, so Amdahl&apos;s and Gustafson&apos;s laws have nothing to go on: nothing is predicted.</source>
        <translation>Más workers no fueron más rápidos, así que las leyes de Amdahl y Gustafson no tienen en qué apoyarse: no se predice nada.</translation>
    </message>
    <message>
        <source>%1 is not a tuning study that can be used%2. Choose another file.</source>
        <translation>%1 no es un estudio de ajuste utilizable%2. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Another program is tuning the study %1%2. Wait for it, or stop it there.</source>
        <translation>Otro programa está trabajando en el estudio %1%2. Espere o deténgalo allí.</translation>
    </message>
    <message>
        <source>Another program keeps the study %1 locked%2. Close it there and try again.</source>
        <translation>Otro programa mantiene bloqueado el estudio %1%2. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The study %1 was made by an older Optuna%2. Bring it up to date first: optuna storage upgrade --storage sqlite:///FILE.</source>
        <translation>El estudio %1 lo creó un Optuna más antiguo%2. Actualícelo primero: optuna storage upgrade --storage sqlite:///FILE.</translation>
    </message>
    <message>
        <source>The study %1 was made by a newer Optuna than this program knows%2. Use a newer version of this program.</source>
        <translation>El estudio %1 lo creó un Optuna más nuevo de lo que conoce este programa%2. Use una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>The study %1 was begun with other settings: %2. Use those, or begin a new study.</source>
        <translation>El estudio %1 se empezó con otra configuración: %2. Use esa o empiece un estudio nuevo.</translation>
    </message>
    <message>
        <source>%1: the low end lies above the high one (%2).</source>
        <translation>%1: el extremo inferior está por encima del superior (%2).</translation>
    </message>
    <message>
        <source>%1: a logarithmic range must begin above 0, not at %2.</source>
        <translation>%1: un rango logarítmico debe empezar por encima de 0, no en %2.</translation>
    </message>
    <message>
        <source>%1: a logarithmic range has no step (%2).</source>
        <translation>%1: un rango logarítmico no tiene paso (%2).</translation>
    </message>
    <message>
        <source>%1: a step cannot be %2.</source>
        <translation>%1: un paso no puede ser %2.</translation>
    </message>
    <message>
        <source>%1: %2 is not a number to search between.</source>
        <translation>%1: %2 no es un número que pueda limitar el rango.</translation>
    </message>
    <message>
        <source>%1 goes in whole numbers, and %2 is none.</source>
        <translation>%1 solo admite números enteros, y %2 no lo es.</translation>
    </message>
    <message>
        <source>%1 needs at least one choice.</source>
        <translation>%1 necesita al menos una opción.</translation>
    </message>
    <message>
        <source>%1 has a choice twice.</source>
        <translation>%1 tiene una opción dos veces.</translation>
    </message>
    <message>
        <source>%1 is searched twice: remove one of the rows.</source>
        <translation>%1 se busca dos veces: quite una de las filas.</translation>
    </message>
    <message>
        <source>%1: its condition is about %2, which no row above searches.</source>
        <translation>%1: su condición trata de %2, que ninguna fila de arriba busca.</translation>
    </message>
    <message>
        <source>%1: its condition can never hold (%2).</source>
        <translation>%1: su condición nunca se puede cumplir (%2).</translation>
    </message>
    <message>
        <source>The search space is empty: add a parameter.</source>
        <translation>El espacio de búsqueda está vacío: añada un parámetro.</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch norm</translation>
    </message>
    <message>
        <source>It scales: with %1 the efficiency is %2.</source>
        <translation>Escala: con %1 la eficiencia es %2.</translation>
    </message>
    <message>
        <source>Tuning by parallel trials</source>
        <translation>Ajuste con ensayos en paralelo</translation>
    </message>
    <message>
        <source>1 trial at a time</source>
        <translation>1 ensayo a la vez</translation>
    </message>
    <message>
        <source>%1 trials at a time</source>
        <translation>%1 ensayos a la vez</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 changes nothing here: it counts only when %2 is %3.</source>
        <translation>%1 no cambia nada aquí: solo cuenta si %2 es %3.</translation>
    </message>
    <message>
        <source>%1 counts only when %2 is %3: make that its condition.</source>
        <translation>%1 solo cuenta si %2 es %3: póngalo como su condición.</translation>
    </message>
    <message>
        <source>Bayesian (TPE)</source>
        <translation>Bayesiano (TPE)</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Quasi-random</source>
        <translation>Cuasialeatorio</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Successive halving</source>
        <translation>Successive halving</translation>
    </message>
    <message>
        <source>Hyperband</source>
        <translation>Hyperband</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud de validación</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>, log</source>
        <translation>, log</translation>
    </message>
    <message>
        <source>, step %1</source>
        <translation>, paso %1</translation>
    </message>
    <message>
        <source>only when %1 is %2</source>
        <translation>solo si %1 es %2</translation>
    </message>
    <message>
        <source>1 trial at a time, with all %1. Trials that already use all cores cannot gain from running side by side</source>
        <translation>1 ensayo a la vez, con todo: %1. Los ensayos que ya usan todos los núcleos no ganan nada si se ejecutan en paralelo</translation>
    </message>
    <message>
        <source>1 trial at a time, with %1 of %2</source>
        <translation>1 ensayo a la vez, con %1 de %2</translation>
    </message>
    <message>
        <source>%1 trials at a time, %2 each, of %3</source>
        <translation>%1 ensayos a la vez, %2 cada uno, de %3</translation>
    </message>
    <message>
        <source>Trials that already use all cores cannot gain from running side by side. Give each fewer cores, or run one at a time.</source>
        <translation>Los ensayos que ya usan todos los núcleos no ganan nada si se ejecutan en paralelo. Dé menos núcleos a cada uno o ejecute uno a la vez.</translation>
    </message>
    <message>
        <source>%1 threads on %2: more than the machine has, so trials will wait for each other.</source>
        <translation>%1 hilos para %2: más de lo que tiene la máquina, así que los ensayos se esperarán unos a otros.</translation>
    </message>
    <message>
        <source>The loss was no longer a number: the training diverged.</source>
        <translation>La pérdida dejó de ser un número: el entrenamiento divergió.</translation>
    </message>
    <message>
        <source>The memory did not suffice.</source>
        <translation>La memoria no fue suficiente.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>%1 of %2 trials</source>
        <translation>%1 de %2 ensayos</translation>
    </message>
    <message>
        <source>%1 by name</source>
        <translation>%1 por el nombre</translation>
    </message>
    <message>
        <source>%1 by the leaf map</source>
        <translation>%1 por el mapa de hojas</translation>
    </message>
    <message>
        <source>%1 by identical bytes</source>
        <translation>%1 por bytes idénticos</translation>
    </message>
    <message>
        <source>%1 by look</source>
        <translation>%1 por el aspecto</translation>
    </message>
    <message>
        <source>Each of %1 images shows a leaf of its own.</source>
        <translation>Cada una de %1 imágenes muestra una hoja propia.</translation>
    </message>
    <message>
        <source>%1 images show %2 leaves; %3 are further copies: %4.</source>
        <translation>%1 imágenes muestran %2 hojas; %3 son copias adicionales: %4.</translation>
    </message>
    <message>
        <source>%1 images lie, identical or looking the same, in another class too: a label of each is wrong.</source>
        <translation>%1 imágenes están, idénticas o con el mismo aspecto, también en otra clase: en cada caso una etiqueta es incorrecta.</translation>
    </message>
    <message>
        <source>None of %1 %2 images shows a leaf that is also in train.</source>
        <translation>Ninguna de %1 imágenes de %2 muestra una hoja que también esté en train.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images (%4) show a leaf that is also in train.</source>
        <translation>%1 de %2 imágenes de %3 (%4) muestran una hoja que también está en train.</translation>
    </message>
    <message>
        <source>the folder&apos;s own</source>
        <translation>la de la carpeta</translation>
    </message>
    <message>
        <source>70 / 20 / 10 by class</source>
        <translation>70 / 20 / 10 por clase</translation>
    </message>
    <message>
        <source>the paper&apos;s</source>
        <translation>la del artículo</translation>
    </message>
    <message>
        <source>leaf-clean</source>
        <translation>sin fugas</translation>
    </message>
    <message>
        <source>This split has no validation or test images to compare with train.</source>
        <translation>Esta división no tiene imágenes de validación ni de test que comparar con train.</translation>
    </message>
    <message>
        <source>As far as names and looks tell, a score on this split is earned on leaves that the network has never seen.</source>
        <translation>Hasta donde muestran los nombres y el aspecto, un resultado con esta división se obtiene con hojas que la red nunca ha visto.</translation>
    </message>
    <message>
        <source>Few enough to hardly move a score; a leaf-clean split has none.</source>
        <translation>Tan pocas que apenas cambian un resultado; una división sin fugas no tiene ninguna.</translation>
    </message>
    <message>
        <source>A score on this split partly measures memory: compare it with one on a leaf-clean split.</source>
        <translation>Un resultado con esta división mide en parte la memoria: compárelo con uno de una división sin fugas.</translation>
    </message>
    <message>
        <source>Eight background pixels alone name the class of %1 of %2 images (95 % interval %3 – %4; chance %5).</source>
        <translation>Ocho píxeles del fondo bastan para nombrar la clase de %1 de %2 imágenes (intervalo del 95 %: %3 – %4; azar %5).</translation>
    </message>
    <message>
        <source>The background tells next to nothing of the class: a network has to look at the leaf.</source>
        <translation>El fondo no dice casi nada de la clase: una red tiene que mirar la hoja.</translation>
    </message>
    <message>
        <source>That is %1 times chance, without a look at any leaf: the photographs of a class share their cardboard and light. Part of any accuracy here may be that, and it is lost on photographs from elsewhere.</source>
        <translation>Eso es %1 veces el azar, sin mirar ninguna hoja: las fotografías de una clase comparten su cartón y su luz. Parte de cualquier exactitud de aquí puede venir de eso, y se pierde con fotografías de otro lugar.</translation>
    </message>
    <message>
        <source>Save it as a JPEG, PNG, BMP, WebP, TIFF or PPM picture.</source>
        <translation>Guárdela como imagen JPEG, PNG, BMP, WebP, TIFF o PPM.</translation>
    </message>
    <message>
        <source>JPEG, PNG, BMP, WebP, TIFF, PGM and PPM pictures can be used.</source>
        <translation>Se pueden usar imágenes JPEG, PNG, BMP, WebP, TIFF, PGM y PPM.</translation>
    </message>
    <message>
        <source>%1 is no JPEG, PNG, BMP, WebP, TIFF, PGM or PPM picture.</source>
        <translation>%1 no es una imagen JPEG, PNG, BMP, WebP, TIFF, PGM ni PPM.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 es %2.</translation>
    </message>
    <message>
        <source>The name of %1 holds bytes that are no letters (not UTF-8). Rename it first.</source>
        <translation>El nombre de %1 contiene bytes que no son letras (no es UTF-8). Cámbiele el nombre primero.</translation>
    </message>
    <message>
        <source>Too few sound images to ask the background: at least %1 of several leaves are needed.</source>
        <translation>Demasiado pocas imágenes intactas para consultar el fondo: se necesitan al menos %1 de varias hojas.</translation>
    </message>
    <message>
        <source>%1 and %2 were evaluated on different images, so there is nothing to compare. Evaluate both on the same subset of the same dataset.</source>
        <translation>%1 y %2 se evaluaron con imágenes distintas, así que no hay nada que comparar. Evalúe ambas con el mismo subconjunto del mismo dataset.</translation>
    </message>
    <message>
        <source>a GIF animation</source>
        <translation>una animación GIF</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a WebP animation</source>
        <translation>una animación WebP</translation>
    </message>
    <message>
        <source>a HEIC picture, as some telephones make them</source>
        <translation>una imagen HEIC, como las que hacen algunos teléfonos</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>una imagen AVIF</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>una imagen JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>una imagen JPEG XL</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>un archivo de Photoshop</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation>un archivo de GIMP</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dibujo SVG</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un documento PostScript</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>an MP4 video</source>
        <translation>un vídeo MP4</translation>
    </message>
    <message>
        <source>a QuickTime video</source>
        <translation>un vídeo QuickTime</translation>
    </message>
    <message>
        <source>an AVI video</source>
        <translation>un vídeo AVI</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>un vídeo Matroska o WebM</translation>
    </message>
    <message>
        <source>an MPEG video</source>
        <translation>un vídeo MPEG</translation>
    </message>
    <message>
        <source>a Flash video</source>
        <translation>un vídeo Flash</translation>
    </message>
    <message>
        <source>a Windows Media file</source>
        <translation>un archivo de Windows Media</translation>
    </message>
    <message>
        <source>an Ogg sound or video</source>
        <translation>un sonido o vídeo Ogg</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un archivo de sonido</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>un archivo ZIP o un documento de oficina</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un archivo de texto</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>una tubería (pipe)</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>Learning what the run knows</source>
        <translation>Aprender lo que la ejecución sabe</translation>
    </message>
    <message>
        <source>Opening every picture</source>
        <translation>Apertura de todas las imágenes</translation>
    </message>
    <message>
        <source>Asking the background</source>
        <translation>Consulta del fondo</translation>
    </message>
    <message>
        <source>The run %1 was written by a later version of this program (format %2). Use that one, or a newer.</source>
        <translation>La ejecución %1 la escribió una versión posterior de este programa (formato %2). Use esa versión o una más nueva.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Guardar cada</translation>
    </message>
    <message>
        <source>Seconds between two stored states: the most that a crash can cost. It changes no result.</source>
        <translation>Segundos entre dos estados guardados (checkpoints): lo máximo que puede costar un fallo. No cambia ningún resultado.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escritura del informe</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Copying the run</source>
        <translation>Copia de la ejecución</translation>
    </message>
    <message>
        <source>Replaying the paper</source>
        <translation>Reproducción del artículo</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>The process that does this work ended unexpectedly (%1) before it had begun. Start it again.</source>
        <translation>El proceso que hace este trabajo terminó inesperadamente (%1) antes de empezar. Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The process that worked on %1 ended unexpectedly (%2). Nothing that was stored is lost.</source>
        <translation>El proceso que trabajaba en %1 terminó inesperadamente (%2). Nada de lo guardado se ha perdido.</translation>
    </message>
    <message>
        <source>The folder %1 is no longer there. What is done so far is kept: bring it back and resume.</source>
        <translation>La carpeta %1 ya no está. Lo hecho hasta ahora se conserva: recupérela y continúe.</translation>
    </message>
    <message>
        <source>Another program is training the run %1%2. Wait for it, or stop it there.</source>
        <translation>Otro programa está entrenando la ejecución %1%2. Espere o deténgalo allí.</translation>
    </message>
    <message>
        <source>%1 of %2 images cannot be read</source>
        <translation>%1 de %2 imágenes no se pueden leer</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images cannot be read</source>
        <translation>%1 de %2 imágenes de %3 no se pueden leer</translation>
    </message>
    <message>
        <source> (for example %1)</source>
        <translation> (por ejemplo %1)</translation>
    </message>
    <message>
        <source>: too many for numbers that mean anything. Repair or remove them first.</source>
        <translation>: demasiadas para que los números signifiquen algo. Repárelas o quítelas primero.</translation>
    </message>
    <message>
        <source>%1 holds several datasets side by side. Choose one of them: %2.</source>
        <translation>%1 contiene varios datasets. Elija uno de ellos: %2.</translation>
    </message>
    <message>
        <source>%1: passed over, for they are no images: %2.</source>
        <translation>%1: omitidos por no ser imágenes: %2.</translation>
    </message>
    <message>
        <source>%1: counted as %2, for only case, spaces or the form of its letters differ.</source>
        <translation>%1: se cuenta como %2, pues solo difieren las mayúsculas, los espacios o la forma de las letras.</translation>
    </message>
    <message>
        <source>a TIFF picture of other than 8 or 16 bits, or a camera&apos;s raw file</source>
        <translation>una imagen TIFF que no es de 8 ni de 16 bits, o un archivo RAW de una cámara</translation>
    </message>
    <message>
        <source>The file %1 has %2 GB; no picture of more than %3 GB is read. Look at whether it is a picture.</source>
        <translation>El archivo %1 tiene %2 GB; no se lee ninguna imagen de más de %3 GB. Compruebe si es una imagen.</translation>
    </message>
    <message>
        <source>Pictures of the split that are no longer there: %1 (%2). They are left out.</source>
        <translation>Imágenes de la división que ya no están: %1 (%2). Se omiten.</translation>
    </message>
    <message>
        <source>Pictures that are new since the training: %1 (%2). They are not used.</source>
        <translation>Imágenes nuevas desde el entrenamiento: %1 (%2). No se usan.</translation>
    </message>
    <message>
        <source>LibTorch %1 began this run, and another version goes on with it: the numbers are near those of an unbroken run, but not the same bits.</source>
        <translation>LibTorch %1 empezó esta ejecución y otra versión la continúa: los números se acercan a los de una ejecución sin interrupciones, pero no son los mismos bits.</translation>
    </message>
    <message>
        <source>This takes about %1 of memory (%2), and %3 are free here.</source>
        <translation>Esto ocupa unos %1 de memoria (%2), y aquí hay %3 libres.</translation>
    </message>
    <message>
        <source>No %1 is small enough: use a smaller input_size, end other programs, or give this one more memory.</source>
        <translation>Ningún valor de %1 es lo bastante pequeño: use un input_size menor, cierre otros programas o dé más memoria a este.</translation>
    </message>
    <message>
        <source>Set %1 to %2 or less, or give this program more memory.</source>
        <translation>Ponga %1 en %2 o menos, o dé más memoria a este programa.</translation>
    </message>
    <message>
        <source>This needs about %1 open files at a time, and the system allows %2 more. Ask for fewer workers or trials at a time, or raise the limit (ulimit -n).</source>
        <translation>Esto necesita unos %1 archivos abiertos a la vez, y el sistema permite %2 más. Pida menos workers o menos ensayos a la vez, o suba el límite (ulimit -n).</translation>
    </message>
    <message>
        <source>This needs about %1 threads, and the system allows %2 more. Ask for fewer workers or trials at a time, or raise the limit (ulimit -u, or pids.max of the control group).</source>
        <translation>Esto necesita unos %1 hilos, y el sistema permite %2 más. Pida menos workers o menos ensayos a la vez, o suba el límite (ulimit -u, o pids.max del grupo de control).</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>afinidad</translation>
    </message>
    <message>
        <source>CPU quota</source>
        <translation>cuota de CPU</translation>
    </message>
    <message>
        <source>control group</source>
        <translation>grupo de control</translation>
    </message>
    <message>
        <source>ulimit -v</source>
        <translation>ulimit -v</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 memory (%3)</source>
        <translation>%1 de %2 de memoria (%3)</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 cannot be read%2, and the dataset would lack the images in it. Make it readable, or move it out of the dataset, and try again.</source>
        <translation>%1 no se puede leer%2, y al dataset le faltarían sus imágenes. Dele permiso de lectura o sáquelo del dataset, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: no image of it is for training (%2 in all), so no model can learn this class.</source>
        <translation>%1: ninguna de sus imágenes es para entrenar (%2 en total), así que ningún modelo puede aprender esta clase.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 de %2 imágenes</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 de %2 épocas</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 de %2 carpetas</translation>
    </message>
    <message>
        <source>%1 of %2 formats</source>
        <translation>%1 de %2 formatos</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 imágenes/s</translation>
    </message>
    <message>
        <source>%1 epochs/min</source>
        <translation>%1 épocas/min</translation>
    </message>
    <message>
        <source>The runs folder %1 is not there. Attach the disk that it is on, or choose another folder: on the page Settings, or with leafbench-cli runs folder DIR.</source>
        <translation>La carpeta de ejecuciones %1 no está. Conecte el disco en el que se encuentra o elija otra carpeta: en la página Configuración o con leafbench-cli runs folder DIR.</translation>
    </message>
    <message>
        <source>Another program is moving the runs in %1 to another place%2. Wait until it is done.</source>
        <translation>Otro programa está moviendo las ejecuciones de %1 a otro lugar%2. Espere a que termine.</translation>
    </message>
    <message>
        <source>The runs are in %1 already. Choose another folder.</source>
        <translation>Las ejecuciones ya están en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is inside the runs folder itself. Choose a folder outside of it.</source>
        <translation>%1 está dentro de la propia carpeta de ejecuciones. Elija una carpeta fuera de ella.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Choose one that is empty, or a new name.</source>
        <translation>%1 no es una carpeta vacía. Elija una vacía o un nombre nuevo.</translation>
    </message>
    <message>
        <source>--runs or LEAFBENCH_RUNS names the runs folder %1, which is not the one of the settings. Leave them away to move that one.</source>
        <translation>--runs o LEAFBENCH_RUNS indica la carpeta de ejecuciones %1, que no es la de la configuración. Omítalos para mover esa.</translation>
    </message>
    <message>
        <source>Other programs kept changing the files in %1 while they were copied. Close them and try again. The runs are where they were.</source>
        <translation>Otros programas siguieron modificando los archivos de %1 mientras se copiaban. Ciérrelos e inténtelo de nuevo. Las ejecuciones están donde estaban.</translation>
    </message>
    <message>
        <source>%1 is on a network file system (%2), which does not keep the locks that tuning studies need (SQLite). Choose a folder on a disk of this machine.</source>
        <translation>%1 está en un sistema de archivos de red (%2), que no mantiene los bloqueos que necesitan los estudios de ajuste (SQLite). Elija una carpeta en un disco de esta máquina.</translation>
    </message>
    <message>
        <source>The runs cannot be moved to %1 (%2).</source>
        <translation>Las ejecuciones no se pueden mover a %1 (%2).</translation>
    </message>
    <message>
        <source>The disk of %1 has too little room: %2 are needed and %3 are free, so %4 are lacking.</source>
        <translation>El disco de %1 tiene poco espacio: se necesitan %2 y hay %3 libres, así que faltan %4.</translation>
    </message>
    <message>
        <source>Copying the runs</source>
        <translation>Copia de las ejecuciones</translation>
    </message>
    <message>
        <source>Comparing the copies</source>
        <translation>Comparación de las copias</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose one that holds runs, or will hold them.</source>
        <translation>%1 no es una carpeta. Elija una que contenga ejecuciones o que las vaya a contener.</translation>
    </message>
    <message>
        <source>An earlier move left %1, which cannot be removed. Remove it by hand and try again.</source>
        <translation>De un traslado anterior quedó %1, que no se puede eliminar. Elimínelo a mano e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sure: of %1 validation answers with %2 or more, %3 were right (95 % interval %4 to %5).</source>
        <translation>Segura: de %1 respuestas de validación con %2 o más, %3 eran correctas (intervalo del 95 %: %4 a %5).</translation>
    </message>
    <message>
        <source>Not sure: it has not been looked up yet how often this model is right on its validation images.</source>
        <translation>No es segura: aún no se ha comprobado con qué frecuencia acierta este modelo en sus imágenes de validación.</translation>
    </message>
    <message>
        <source>This model is never sure: its validation images are too few, or it is wrong on too many of them, to promise that %1 of the answers called sure are right.</source>
        <translation>Este modelo nunca está seguro: sus imágenes de validación son demasiado pocas, o falla en demasiadas, para prometer que %1 de las respuestas llamadas seguras son correctas.</translation>
    </message>
    <message>
        <source>Not sure: no class reaches %1, from which on at least %2 of its answers are right.</source>
        <translation>No es segura: ninguna clase llega a %1, a partir de donde al menos %2 de sus respuestas son correctas.</translation>
    </message>
    <message>
        <source>A sharper picture of one leaf may help.</source>
        <translation>Una imagen más nítida de una sola hoja puede ayudar.</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <translation>%1, %2 o %3</translation>
    </message>
    <message>
        <source>Unsure: no class stands out</source>
        <translation>Dudosa: ninguna clase destaca</translation>
    </message>
    <message>
        <source>Unsure: %1</source>
        <translation>Dudosa: %1</translation>
    </message>
    <message>
        <source>Not a leaf it knows</source>
        <translation>No es una hoja conocida</translation>
    </message>
    <message>
        <source>This does not look like the leaves this model learned from, so it will not name a disease. (It also turns away about %1 of pictures it should know.)</source>
        <translation>Esto no se parece a las hojas de las que aprendió este modelo, así que no nombrará ninguna enfermedad. (También rechaza alrededor de %1 de las imágenes que debería conocer.)</translation>
    </message>
    <message>
        <source>A weak model: it was wrong on %1 of its validation images. Take its answers for guesses, whatever the picture; a longer training or another run may help.</source>
        <translation>Un modelo débil: falló en %1 de sus imágenes de validación. Tome sus respuestas por conjeturas, sea cual sea la imagen; un entrenamiento más largo u otra ejecución puede ayudar.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, as in QLocale::toString(): &quot;24 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day with its year: &quot;24 Nov 2026&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>No class folder in %1 is a class of the run (%2). Say which is which: with Other pictures on the page Evaluate, or in a mapping file that --suggest-mapping writes.</source>
        <translation>Ninguna carpeta de clase de %1 es una clase de la ejecución (%2). Indique cuál es cuál: con Otras imágenes en la página Evaluar, o en un archivo de correspondencia que escribe --suggest-mapping.</translation>
    </message>
    <message>
        <source>The mapping %1 names folders that the dataset does not have: %2. Correct the names, or remove the lines.</source>
        <translation>La correspondencia %1 nombra carpetas que el dataset no tiene: %2. Corrija los nombres o quite las líneas.</translation>
    </message>
    <message>
        <source>What is left of the old folder could not be removed: %1</source>
        <translation>Lo que queda de la carpeta antigua no se pudo eliminar: %1</translation>
    </message>
    <message>
        <source>Files changed at the last moment, so the old folder stays too: %1</source>
        <translation>Algunos archivos cambiaron en el último momento, así que también permanece la carpeta antigua: %1</translation>
    </message>
    <message>
        <source>The picture is nearly black: there is nothing to see. Take it in more light.</source>
        <translation>La imagen es casi negra: no se ve nada. Tómela con más luz.</translation>
    </message>
    <message>
        <source>The picture is nearly white: there is nothing to see. Take it in less light.</source>
        <translation>La imagen es casi blanca: no se ve nada. Tómela con menos luz.</translation>
    </message>
    <message>
        <source>The picture is of one colour: there is nothing to see.</source>
        <translation>La imagen es de un solo color: no se ve nada.</translation>
    </message>
    <message>
        <source>The picture is blurred: a disease shows in details that are not there. Take it again.</source>
        <translation>La imagen está borrosa: una enfermedad se ve en detalles que faltan. Tómela de nuevo.</translation>
    </message>
    <message>
        <source>The picture has only a few pixels: a disease shows in details that are not there.</source>
        <translation>La imagen tiene muy pocos píxeles: una enfermedad se ve en detalles que faltan.</translation>
    </message>
    <message>
        <source>Nothing to see</source>
        <translation>No se ve nada</translation>
    </message>
    <message>
        <source>Not sure. %1</source>
        <translation>No es segura. %1</translation>
    </message>
    <message>
        <source>%1 of %2 show %3</source>
        <translation>%1 de %2 muestran %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The starter model learned from %1 of these %2 pictures (%3 identical): its accuracy on them shows memory.</source>
        <translation>El modelo inicial aprendió de %1 de estas %2 imágenes (%3 idénticas): su exactitud con ellas muestra memoria.</translation>
    </message>
    <message>
        <source>The starter model is damaged: %1%2. Install the program again, or choose a run of your own.</source>
        <translation>El modelo inicial está dañado: %1%2. Instale de nuevo el programa o elija una ejecución propia.</translation>
    </message>
    <message>
        <source>The starter model in %1 is of a later version of this program (format %2). Install that one.</source>
        <translation>El modelo inicial de %1 es de una versión posterior de este programa (formato %2). Instale esa.</translation>
    </message>
    <message>
        <source>starter model</source>
        <translation>modelo inicial</translation>
    </message>
    <message>
        <source>There is no starter model here: %1. Install the program again, or choose a run of your own.</source>
        <translation>Aquí no hay modelo inicial: %1. Instale de nuevo el programa o elija una ejecución propia.</translation>
    </message>
    <message>
        <source>A .safetensors or .pth file to start from, or starter: the starter model; empty: from scratch.</source>
        <translation>Un archivo .safetensors o .pth del que partir, o starter: el modelo inicial; vacío: desde cero.</translation>
    </message>
    <message>
        <source>Its own background, continued</source>
        <translation>Su propio fondo, continuado</translation>
    </message>
    <message>
        <source>Another class&apos;s background</source>
        <translation>El fondo de otra clase</translation>
    </message>
    <message>
        <source>Made-up soil, grass, stone, wood or sand</source>
        <translation>Tierra, hierba, piedra, madera o arena inventadas</translation>
    </message>
    <message>
        <source>on its own background, continued</source>
        <translation>ante su propio fondo, continuado</translation>
    </message>
    <message>
        <source>on another class&apos;s background</source>
        <translation>ante el fondo de otra clase</translation>
    </message>
    <message>
        <source>on made-up soil, grass, stone, wood or sand</source>
        <translation>ante tierra, hierba, piedra, madera o arena inventadas</translation>
    </message>
    <message>
        <source>Right on %1 of the cut-out leaves before their own background, on %2 before the worse of the others.</source>
        <translation>Acierta en %1 de las hojas recortadas ante su propio fondo, y en %2 ante el peor de los otros.</translation>
    </message>
    <message>
        <source>%1 It goes by the leaf: the background changes next to nothing.</source>
        <translation>%1 Se guía por la hoja: el fondo no cambia casi nada.</translation>
    </message>
    <message>
        <source>%1 It goes mostly by the leaf.</source>
        <translation>%1 Se guía sobre todo por la hoja.</translation>
    </message>
    <message>
        <source>%1 A part of what it goes by lies beside the leaf.</source>
        <translation>%1 Una parte de aquello por lo que se guía está al lado de la hoja.</translation>
    </message>
    <message>
        <source>%1 Much of what it goes by lies beside the leaf: expect far less of it on leaves outdoors.</source>
        <translation>%1 Mucho de aquello por lo que se guía está al lado de la hoja: espere mucho menos con hojas al aire libre.</translation>
    </message>
    <message>
        <source>1 image is left out: its leaf could not be cut out.</source>
        <translation>1 imagen se omite: su hoja no se pudo recortar.</translation>
    </message>
    <message>
        <source>%1 images are left out: their leaves could not be cut out.</source>
        <translation>%1 imágenes se omiten: sus hojas no se pudieron recortar.</translation>
    </message>
    <message>
        <source>In none of the images in %1 could the leaf be cut out: each shows no single leaf on a background of another colour. Backgrounds can be swapped only where it does.</source>
        <translation>En ninguna de las imágenes de %1 se pudo recortar la hoja: ninguna muestra una sola hoja sobre un fondo de otro color. Solo así se pueden cambiar los fondos.</translation>
    </message>
    <message>
        <source>Size at the start</source>
        <translation>Tamaño inicial</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Recorte mínimo</translation>
    </message>
    <message>
        <source>Zero-init residual</source>
        <translation>Residual en cero</translation>
    </message>
    <message>
        <source>Decay norms</source>
        <translation>Decaer normas</translation>
    </message>
    <message>
        <source>Warm-up share</source>
        <translation>Parte de subida</translation>
    </message>
    <message>
        <source>Annealing</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Least share of a picture&apos;s area that a random crop keeps.</source>
        <translation>Proporción mínima del área de la imagen que conserva un recorte aleatorio.</translation>
    </message>
    <message>
        <source>From scratch: each block starts as its shortcut alone, which makes the first epochs easier.</source>
        <translation>Desde cero: cada bloque empieza solo como su atajo, lo que facilita las primeras épocas.</translation>
    </message>
    <message>
        <source>Weight decay also of batch norm&apos;s weights and of all biases.</source>
        <translation>Decaimiento también de los pesos de batch norm y de todos los sesgos.</translation>
    </message>
    <message>
        <source>Share of the training in which the learning rate rises (one-cycle schedule).</source>
        <translation>Proporción del entrenamiento en la que sube la tasa de aprendizaje (warm-up; plan de un ciclo).</translation>
    </message>
    <message>
        <source>Shape of the rise and the fall (one-cycle schedule).</source>
        <translation>Forma de la subida y de la bajada (annealing; plan de un ciclo).</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Swapping backgrounds</source>
        <translation>Cambio de fondos</translation>
    </message>
    <message>
        <source>The picture seems to show several leaves. Take one leaf alone, as large as possible.</source>
        <translation>La imagen parece mostrar varias hojas. Tome una sola hoja, lo más grande posible.</translation>
    </message>
    <message>
        <source>Picture cache</source>
        <translation>Caché imágenes</translation>
    </message>
    <message>
        <source>Side of the training pictures in the first epoch; they grow to the input size in equal stages. Small pictures train several times faster. 0: the input size throughout.</source>
        <translation>Lado de las imágenes de entrenamiento en la primera época; crecen hasta el tamaño de entrada en etapas iguales. Las imágenes pequeñas se entrenan varias veces más rápido. 0: siempre el tamaño de entrada.</translation>
    </message>
    <message>
        <source>Megabytes of decoded pictures that are kept from epoch to epoch; 0: none; -1: by the free memory, at most 256. It changes no result.</source>
        <translation>Megabytes de imágenes decodificadas que se conservan de época en época; 0: ninguno; -1: según la memoria libre, como máximo 256. No cambia ningún resultado.</translation>
    </message>
    <message>
        <source>%1 is lost%2: it ended, or gave no sign of life for %3 seconds. What is stored is kept: resume, with as many ranks or with others.</source>
        <translation>Se perdió %1%2: terminó, o no dio señales de vida durante %3 segundos. Lo guardado se conserva: continúe, con los mismos ranks o con otros.</translation>
    </message>
    <message>
        <source>Not all ranks met at %1%2. See that each node reaches that address, and that no other job uses the port (MASTER_ADDR, MASTER_PORT).</source>
        <translation>No todos los ranks se encontraron en %1%2. Compruebe que cada nodo alcanza esa dirección y que ningún otro trabajo usa el puerto (MASTER_ADDR, MASTER_PORT).</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ranks</translation>
    </message>
    <message>
        <source>Processes that share each batch, each with a copy of the model. Unlike replicas they can run on several machines (srun, torchrun); here they share this machine&apos;s cores.</source>
        <translation>Procesos que se reparten cada batch, cada uno con una copia del modelo. A diferencia de las réplicas, pueden ejecutarse en varias máquinas (srun, torchrun); aquí comparten los núcleos de esta máquina.</translation>
    </message>
    <message>
        <source>With several ranks: batch norm by the whole batch, as a single process has it, at the price of two more messages a layer. Else each rank by its own share.</source>
        <translation>Con varios ranks: batch norm con todo el batch, como en un solo proceso, a cambio de dos mensajes más por capa. Si no, cada rank con su propia parte.</translation>
    </message>
    <message>
        <source>%1 ranks on %2 cores: more than the machine has, so they will wait for each other.</source>
        <translation>%1 ranks en %2 núcleos: más de lo que tiene la máquina, así que se esperarán unos a otros.</translation>
    </message>
    <message>
        <source>Training by ranks</source>
        <translation>Entrenamiento con ranks</translation>
    </message>
    <message>
        <source>1 rank</source>
        <translation>1 rank</translation>
    </message>
    <message>
        <source>%1 ranks</source>
        <translation>%1 ranks</translation>
    </message>
    <message>
        <source>Universal Scalability Law: contention %1, coherence %2.</source>
        <translation>Ley universal de escalabilidad (USL): contención %1, coherencia %2.</translation>
    </message>
    <message>
        <source>More than %1 workers would be slower.</source>
        <translation>Más de %1 workers serían más lentos.</translation>
    </message>
    <message>
        <source>Sync batch norm</source>
        <translation>Sync batch norm</translation>
    </message>
    <message>
        <source>More workers would only be slower.</source>
        <translation>Más workers solo serían más lentos.</translation>
    </message>
    <message>
        <source>The database %1 is not reached%2. What is stored is kept: see that its server runs and that this machine reaches it, and go on.</source>
        <translation>No se puede acceder a la base de datos %1%2. Lo guardado se conserva: compruebe que su servidor funciona y que esta máquina llega a él, y continúe.</translation>
    </message>
    <message>
        <source>The database %1 refuses%2. Check its name and the user; the password is taken from PGPASSWORD or ~/.pgpass.</source>
        <translation>La base de datos %1 rechaza el acceso%2. Compruebe su nombre y el usuario; la contraseña se toma de PGPASSWORD o ~/.pgpass.</translation>
    </message>
    <message>
        <source>The address of a database holds no password here: others could read it in the list of processes. Write it into ~/.pgpass (host:port:database:user:password) or PGPASSWORD, and give %1 alone.</source>
        <translation>La dirección de una base de datos no lleva aquí contraseña: otros podrían leerla en la lista de procesos. Escríbala en ~/.pgpass (host:port:database:user:password) o en PGPASSWORD, e indique solo %1.</translation>
    </message>
    <message>
        <source>The study %1 would be on a network&apos;s disk (%2), where locks do not keep an SQLite file whole. Choose a folder on a disk of this machine, or a database: postgresql://user@host/database#study.</source>
        <translation>El estudio %1 estaría en un disco de red (%2), donde los bloqueos no mantienen íntegro un archivo SQLite. Elija una carpeta en un disco de esta máquina o una base de datos: postgresql://user@host/database#study.</translation>
    </message>
    <message>
        <source>Another process runs trial %2 of the study %1 meanwhile, as this one gave no sign of life for too long.</source>
        <translation>Otro proceso ejecuta entretanto el ensayo %2 del estudio %1, pues este no dio señales de vida durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>The processes are of different versions of this program (%1). Use the same one on all nodes.</source>
        <translation>Los procesos son de versiones distintas de este programa (%1). Use la misma en todos los nodos.</translation>
    </message>
    <message>
        <source>%1 holds other classes or images than where the work began. Give all nodes the same dataset.</source>
        <translation>%1 contiene otras clases o imágenes que donde empezó el trabajo. Dé a todos los nodos el mismo dataset.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>glossary</comment>
        <extracomment>The language of the glossary&apos;s file, resources/help/glossary.en.md: this language&apos;s code.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>it is next, when enough nodes are free</source>
        <translation>es el siguiente, cuando haya suficientes nodos libres</translation>
    </message>
    <message>
        <source>other jobs come before it</source>
        <translation>otros trabajos van antes</translation>
    </message>
    <message>
        <source>it waits for another job</source>
        <translation>espera a otro trabajo</translation>
    </message>
    <message>
        <source>its time has not come; after a requeue Slurm waits two minutes</source>
        <translation>aún no es su hora; después de volver a ponerlo en cola, Slurm espera dos minutos</translation>
    </message>
    <message>
        <source>it is held; let it go with scontrol release</source>
        <translation>está retenido; libérelo con scontrol release</translation>
    </message>
    <message>
        <source>an administrator holds it</source>
        <translation>lo retiene un administrador</translation>
    </message>
    <message>
        <source>a licence is not free</source>
        <translation>una licencia no está libre</translation>
    </message>
    <message>
        <source>its reservation has not begun</source>
        <translation>su reserva aún no ha empezado</translation>
    </message>
    <message>
        <source>the partition is down</source>
        <translation>la partición está fuera de servicio</translation>
    </message>
    <message>
        <source>the partition is not active</source>
        <translation>la partición no está activa</translation>
    </message>
    <message>
        <source>it asks for more nodes than the partition gives: cancel it and ask for fewer</source>
        <translation>pide más nodos de los que da la partición: cancélelo y pida menos</translation>
    </message>
    <message>
        <source>it asks for more time than the partition gives: cancel it and ask for less</source>
        <translation>pide más tiempo del que da la partición: cancélelo y pida menos</translation>
    </message>
    <message>
        <source>the partition cannot give what it asks for: cancel it and ask for less</source>
        <translation>la partición no puede dar lo que pide: cancélelo y pida menos</translation>
    </message>
    <message>
        <source>a node that it needs is down</source>
        <translation>un nodo que necesita está fuera de servicio</translation>
    </message>
    <message>
        <source>nodes that it needs are down, in maintenance or reserved</source>
        <translation>nodos que necesita están fuera de servicio, en mantenimiento o reservados</translation>
    </message>
    <message>
        <source>no node is as it asks for: cancel it and ask for less</source>
        <translation>ningún nodo es como lo pide: cancélelo y pida menos</translation>
    </message>
    <message>
        <source>Its time limit was reached.</source>
        <translation>Se alcanzó su tiempo límite.</translation>
    </message>
    <message>
        <source>It took more memory than it had asked for.</source>
        <translation>Usó más memoria de la que había pedido.</translation>
    </message>
    <message>
        <source>A node failed.</source>
        <translation>Falló un nodo.</translation>
    </message>
    <message>
        <source>A node did not start.</source>
        <translation>Un nodo no arrancó.</translation>
    </message>
    <message>
        <source>Another job took its nodes.</source>
        <translation>Otro trabajo tomó sus nodos.</translation>
    </message>
    <message>
        <source>Its deadline was reached.</source>
        <translation>Se alcanzó su fecha límite.</translation>
    </message>
    <message>
        <source>Waits since %1</source>
        <translation>En espera desde %1</translation>
    </message>
    <message>
        <source>; expected to start %1</source>
        <translation>; inicio previsto: %1</translation>
    </message>
    <message>
        <source>Its command ended with the exit code %1; see its log.</source>
        <translation>Su comando terminó con el código de salida %1; vea su registro.</translation>
    </message>
    <message>
        <source>Slurm says %1; see its log.</source>
        <translation>Slurm dice %1; vea su registro.</translation>
    </message>
    <message>
        <source>%1 measurements</source>
        <translation>%1 mediciones</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 pasos</translation>
    </message>
    <message>
        <source>There is no partition %1; there are: %2.</source>
        <translation>No existe la partición %1; existen: %2.</translation>
    </message>
    <message>
        <source>Jobs go to the default partition.</source>
        <translation>Los trabajos van a la partición predeterminada.</translation>
    </message>
    <message>
        <source>The partition %1 is there.</source>
        <translation>La partición %1 existe.</translation>
    </message>
    <message>
        <source>Speedup study</source>
        <translation>Estudio de speedup</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 on %2, job %3</source>
        <translation>%1 en %2, trabajo %3</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>It was sent, and the answer is not known yet.</source>
        <translation>Se envió, y aún no se conoce la respuesta.</translation>
    </message>
    <message>
        <source>Runs since %1.</source>
        <translation>En marcha desde %1.</translation>
    </message>
    <message>
        <source>It is done. Take its runs home.</source>
        <translation>Ha terminado. Traiga sus ejecuciones.</translation>
    </message>
    <message>
        <source>It is done, and its runs are here.</source>
        <translation>Ha terminado y sus ejecuciones están aquí.</translation>
    </message>
    <message>
        <source>It was cancelled. What it stored can be taken home.</source>
        <translation>Se canceló. Lo que guardó se puede traer.</translation>
    </message>
    <message>
        <source>The cluster did not take it. Submit it again.</source>
        <translation>El clúster no lo aceptó. Envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The queue does not know job %1 any more, and it left no exit code. What it stored can be taken home.</source>
        <translation>La cola ya no conoce el trabajo %1, y no dejó código de salida. Lo que guardó se puede traer.</translation>
    </message>
    <message>
        <source>you or your group use all that you may at a time</source>
        <translation>usted o su grupo usan todo lo permitido a la vez</translation>
    </message>
    <message>
        <source>Slurm lets it wait</source>
        <translation>Slurm lo hace esperar</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>mejor %1</translation>
    </message>
    <message>
        <source>Last heard of %1.</source>
        <translation>Últimas noticias: %1.</translation>
    </message>
    <message>
        <source>Not heard of yet.</source>
        <translation>Aún sin noticias.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>Slurm takes jobs there (%1).</source>
        <translation>Slurm acepta trabajos allí (%1).</translation>
    </message>
    <message>
        <source>There is no sbatch (%1). Choose the host from which jobs are submitted.</source>
        <translation>No hay sbatch (%1). Elija el host desde el que se envían los trabajos.</translation>
    </message>
    <message>
        <source>Jobs and runs go to %1.</source>
        <translation>Los trabajos y las ejecuciones van a %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2).</source>
        <translation>No se puede escribir en la carpeta %1 (%2).</translation>
    </message>
    <message>
        <source>The dataset is there: %1.</source>
        <translation>El dataset está: %1.</translation>
    </message>
    <message>
        <source>The dataset is not there (%1).</source>
        <translation>El dataset no está (%1).</translation>
    </message>
    <message>
        <source>The program is there: %1.</source>
        <translation>El programa está: %1.</translation>
    </message>
    <message>
        <source>The program %1 does not start there (%2). Install it, or load its module first.</source>
        <translation>El programa %1 no se inicia allí (%2). Instálelo o cargue antes su módulo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2. See that the network or VPN is there and that ssh to this host works in a terminal; jobs there go on meanwhile.</source>
        <translation>No se puede llegar a %1%2. Compruebe que hay red o VPN y que ssh a este host funciona en un terminal; sus trabajos continúan mientras tanto.</translation>
    </message>
    <message>
        <source>ssh to %1 needs a person%2. Log in once in a terminal, so that the host is known, and set up a key (ssh-copy-id), so that no password is asked for.</source>
        <translation>ssh a %1 necesita a una persona%2. Inicie sesión una vez en un terminal, para que el host sea conocido, y configure una clave (ssh-copy-id), para que no se pida contraseña.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Choose the host from which jobs are submitted to Slurm.</source>
        <translation>No hay %1 en %2. Elija el host desde el que se envían los trabajos a Slurm.</translation>
    </message>
    <message>
        <source>The cluster %1 did not take the job: %2</source>
        <translation>El clúster %1 no aceptó el trabajo: %2</translation>
    </message>
    <message>
        <source>%1 could not do what was asked: %2</source>
        <translation>%1 no pudo hacer lo que se pidió: %2</translation>
    </message>
    <message>
        <source>The job %1 is not over yet: its runs are taken home when it is, or when it is cancelled.</source>
        <translation>El trabajo %1 aún no ha terminado: sus ejecuciones se traen cuando termine o se cancele.</translation>
    </message>
    <message>
        <source>There is no ssh on this machine. Install the package openssh-client.</source>
        <translation>No hay ssh en esta máquina. Instale el paquete openssh-client.</translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm</source>
        <extracomment>A day and a time, as in QLocale::toString(): &quot;2026-05-12 10:15&quot;</extracomment>
        <translation>dd/MM/yyyy hh:mm</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Manzano</translation>
    </message>
    <message>
        <source>Blueberry</source>
        <translation>Arándano</translation>
    </message>
    <message>
        <source>Cherry (including sour)</source>
        <translation>Cerezo (incluido el guindo)</translation>
    </message>
    <message>
        <source>Corn (maize)</source>
        <translation>Maíz</translation>
    </message>
    <message>
        <source>Grape</source>
        <translation>Vid</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranjo</translation>
    </message>
    <message>
        <source>Peach</source>
        <translation>Melocotonero</translation>
    </message>
    <message>
        <source>Pepper, bell</source>
        <translation>Pimiento</translation>
    </message>
    <message>
        <source>Potato</source>
        <translation>Patata</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Frambueso</translation>
    </message>
    <message>
        <source>Soybean</source>
        <translation>Soja</translation>
    </message>
    <message>
        <source>Squash</source>
        <translation>Calabaza</translation>
    </message>
    <message>
        <source>Strawberry</source>
        <translation>Fresa</translation>
    </message>
    <message>
        <source>Tomato</source>
        <translation>Tomate</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>hoja sana</translation>
    </message>
    <message>
        <source>Apple scab</source>
        <translation>Sarna del manzano</translation>
    </message>
    <message>
        <source>Bacterial spot</source>
        <translation>Mancha bacteriana</translation>
    </message>
    <message>
        <source>Black rot</source>
        <translation>Podredumbre negra</translation>
    </message>
    <message>
        <source>Cedar apple rust</source>
        <translation>Roya del cedro y del manzano</translation>
    </message>
    <message>
        <source>Cercospora leaf spot Gray leaf spot</source>
        <translation>Mancha gris de la hoja (Cercospora)</translation>
    </message>
    <message>
        <source>Common rust</source>
        <translation>Roya común</translation>
    </message>
    <message>
        <source>Early blight</source>
        <translation>Tizón temprano</translation>
    </message>
    <message>
        <source>Esca (Black Measles)</source>
        <translation>Yesca (sarampión negro)</translation>
    </message>
    <message>
        <source>Haunglongbing (Citrus greening)</source>
        <translation>Huanglongbing (enverdecimiento de los cítricos)</translation>
    </message>
    <message>
        <source>Late blight</source>
        <translation>Tizón tardío</translation>
    </message>
    <message>
        <source>Leaf Mold</source>
        <translation>Moho de la hoja</translation>
    </message>
    <message>
        <source>Leaf blight (Isariopsis Leaf Spot)</source>
        <translation>Tizón de la hoja (mancha por Isariopsis)</translation>
    </message>
    <message>
        <source>Leaf scorch</source>
        <translation>Quemadura de la hoja</translation>
    </message>
    <message>
        <source>Northern Leaf Blight</source>
        <translation>Tizón foliar del norte</translation>
    </message>
    <message>
        <source>Powdery mildew</source>
        <translation>Oídio</translation>
    </message>
    <message>
        <source>Septoria leaf spot</source>
        <translation>Mancha foliar por Septoria</translation>
    </message>
    <message>
        <source>Spider mites Two-spotted spider mite</source>
        <translation>Ácaros (araña roja de dos puntos)</translation>
    </message>
    <message>
        <source>Target Spot</source>
        <translation>Mancha diana</translation>
    </message>
    <message>
        <source>Tomato Yellow Leaf Curl Virus</source>
        <translation>Virus del rizado amarillo del tomate</translation>
    </message>
    <message>
        <source>Tomato mosaic virus</source>
        <translation>Virus del mosaico del tomate</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>the run %1</source>
        <translation>la ejecución %1</translation>
    </message>
    <message>
        <source>a tuning’s trial %1</source>
        <translation>el ensayo %1 de un ajuste</translation>
    </message>
    <message>
        <source>the speedup study %1</source>
        <translation>el estudio de speedup %1</translation>
    </message>
    <message>
        <source>earlier statistics</source>
        <translation>estadísticas anteriores</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>time not known yet</source>
        <translation>tiempo aún desconocido</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>cerca de %1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>%1, %2 disk</source>
        <translation>%1, %2 de disco</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memory and disk follow from the sizes of the network, its state and the batches.</source>
        <translation>La memoria y el disco se deducen del tamaño de la red, de su estado y de los batches.</translation>
    </message>
    <message>
        <source>Nothing like it was measured on this machine yet: its first epoch, or first measurement, tells.</source>
        <translation>En esta máquina aún no se ha medido nada parecido: lo dirá su primera época o su primera medición.</translation>
    </message>
    <message>
        <source>From %1, scaled by images, epochs, size and cores; measurements of this machine that are as near: %2.</source>
        <translation>A partir de %1, según las imágenes, las épocas, el tamaño y los núcleos; mediciones de esta máquina igual de cercanas: %2.</translation>
    </message>
    <message>
        <source>The less that one is like this job, the wider the range. Other programs slow it down.</source>
        <translation>Cuanto menos se parezca a este trabajo, más amplio es el intervalo. Otros programas lo hacen más lento.</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Vistazo rápido</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>Best in ten minutes</source>
        <translation>Lo mejor en diez minutos</translation>
    </message>
    <message>
        <source>The paper’s</source>
        <translation>La del artículo</translation>
    </message>
    <message>
        <source>Small pictures and few epochs: under a minute, where the machine lets it</source>
        <translation>Imágenes pequeñas y pocas épocas: menos de un minuto, si la máquina lo permite</translation>
    </message>
    <message>
        <source>What the program comes with, and the README’s accuracy is of</source>
        <translation>La que trae el programa y con la que se obtuvo la exactitud del README</translation>
    </message>
    <message>
        <source>The default recipe at the size and with the epochs that ten minutes have room for</source>
        <translation>La receta predeterminada con el tamaño y las épocas que caben en diez minutos</translation>
    </message>
    <message>
        <source>The paper’s hyperparameters: 256 px, five epochs</source>
        <translation>Los hiperparámetros del artículo: 256 px, cinco épocas</translation>
    </message>
    <message>
        <source>Counts over nodes are measured inside a job of Slurm with %1 nodes; this one has %2. Send the measurement to a cluster, or start it once in such a job: salloc --nodes=%1, then srun --nodes=1 --ntasks=1 leafbench-cli.</source>
        <translation>Las mediciones sobre varios nodos se hacen dentro de un trabajo de Slurm con %1 nodos; este tiene %2. Envíe la medición a un clúster o iníciela una vez en un trabajo así: salloc --nodes=%1, y después srun --nodes=1 --ntasks=1 leafbench-cli.</translation>
    </message>
    <message>
        <source>a short measurement of this machine</source>
        <translation>una medición breve de esta máquina</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>mean %1 (%2 to %3)</source>
        <translation>media %1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Tuning by processes</source>
        <translation>Ajuste con procesos</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 proceso</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 procesos</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nodo</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nodos</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Trials an hour: %1.</source>
        <translation>Ensayos por hora: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 measurements</source>
        <translation>%1 de %2 mediciones</translation>
    </message>
    <message>
        <source>The starter model (%1) comes with the program, without its pictures: it cannot be deleted, marked, or evaluated on them again. It can be evaluated on other pictures (--on), and a training can start from it (weights=starter).</source>
        <translation>El modelo inicial (%1) viene con el programa, sin sus imágenes: no se puede eliminar, marcar ni volver a evaluar con ellas. Se puede evaluar con otras imágenes (--on), y un entrenamiento puede partir de él (weights=starter).</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing in the search space, or no number.</source>
        <translation>%1: «%2» falta en el espacio de búsqueda o no es un número.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot; in a search space. It has type, low, high, step, log, choices, when.</source>
        <translation>%1: no existe «%2» en un espacio de búsqueda. Existen type, low, high, step, log, choices, when.</translation>
    </message>
    <message>
        <source>%1: the type &quot;%2&quot; is none of float, int and categorical.</source>
        <translation>%1: el tipo «%2» no es float, int ni categorical.</translation>
    </message>
    <message>
        <source>A parameter of the search space has no name.</source>
        <translation>Un parámetro del espacio de búsqueda no tiene nombre.</translation>
    </message>
    <message>
        <source>No job &quot;%1&quot; is known here (leafbench-cli jobs lists them).</source>
        <translation>Aquí no se conoce ningún trabajo «%1» (leafbench-cli jobs los lista).</translation>
    </message>
    <message>
        <source>No cluster &quot;%1&quot; is known here (leafbench-cli clusters lists them).</source>
        <translation>Aquí no se conoce ningún clúster «%1» (leafbench-cli clusters los lista).</translation>
    </message>
    <message>
        <source>Known keys: %1.</source>
        <translation>Claves conocidas: %1.</translation>
    </message>
    <message>
        <source>There is no recipe key &quot;%1&quot;.</source>
        <translation>No existe la clave de receta «%1».</translation>
    </message>
    <message>
        <source>There is no recipe key &quot;%1&quot;. Did you mean %2?</source>
        <translation>No existe la clave de receta «%1». ¿Quiso decir %2?</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the names here.</source>
        <translation>%1 no es ni un archivo ni uno de los nombres de aquí.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the names here. Did you mean %2?</source>
        <translation>%1 no es ni un archivo ni uno de los nombres de aquí. ¿Quiso decir %2?</translation>
    </message>
    <message>
        <source>Names: %1.</source>
        <translation>Nombres: %1.</translation>
    </message>
    <message>
        <source>All images of %1 are of one class (%2), and a model that knows one class is right whatever it sees. Choose the folder whose subfolders are the classes.</source>
        <translation>Todas las imágenes de %1 son de una sola clase (%2), y un modelo que conoce una sola clase acierta vea lo que vea. Elija la carpeta cuyas subcarpetas son las clases.</translation>
    </message>
    <message>
        <source>The mapping %1 names classes that the run does not know: %2. Use the run&apos;s names, and leave the class empty for what it does not know.</source>
        <translation>La correspondencia %1 nombra clases que la ejecución no conoce: %2. Use los nombres de la ejecución y deje la clase vacía para lo que no conoce.</translation>
    </message>
    <message>
        <source>No run here has a model yet. Train one, or name another runs folder (--runs).</source>
        <translation>Aquí ninguna ejecución tiene aún un modelo. Entrene uno o indique otra carpeta de ejecuciones (--runs).</translation>
    </message>
    <message>
        <source>%1: %2 images lie beside the class folders, so they have no class, and are left out.</source>
        <translation>%1: imágenes junto a las carpetas de clases, por lo que no tienen clase y se omiten: %2.</translation>
    </message>
    <message>
        <source>Sure: of %1 validation answer with %2 or more, %3 were right (95 % interval %4 to %5).</source>
        <translation>Segura: de %1 respuesta de validación con %2 o más, %3 era correcta (intervalo del 95 %: %4 a %5).</translation>
    </message>
    <message>
        <source>The %1 image shows a leaf of its own.</source>
        <translation>%1 imagen, que muestra una hoja propia.</translation>
    </message>
    <message>
        <source>%1 images show %2 leaves; %3 is a further copy: %4.</source>
        <translation>%1 imágenes muestran %2 hojas; %3 es una copia adicional: %4.</translation>
    </message>
    <message>
        <source>%1 images show %2 leaf; further copies: %3 (%4).</source>
        <translation>%1 imágenes muestran %2 hoja; copias adicionales: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 image lies, identical or looking the same, in another class too: a label of it is wrong.</source>
        <translation>%1 imagen está, idéntica o con el mismo aspecto, también en otra clase: una de sus etiquetas es incorrecta.</translation>
    </message>
    <message>
        <source>The starter model learned from %1 of this %2 picture (%3 identical): its accuracy on it shows memory.</source>
        <translation>El modelo inicial aprendió de %1 de %2 imagen (%3 idéntica): su exactitud con ella muestra memoria.</translation>
    </message>
    <message>
        <source>The %1 %2 image shows no leaf that is also in train.</source>
        <translation>%1 imagen de %2, que no muestra ninguna hoja que también esté en train.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images (%4) shows a leaf that is also in train.</source>
        <translation>%1 de %2 imágenes de %3 (%4) muestra una hoja que también está en train.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 image (%4) shows a leaf that is also in train.</source>
        <translation>%1 de %2 imagen de %3 (%4) muestra una hoja que también está en train.</translation>
    </message>
    <message>
        <source>Eight background pixels alone name the class of %1 of %2 image (95 % interval %3 – %4; chance %5).</source>
        <translation>Ocho píxeles del fondo bastan para nombrar la clase de %1 de %2 imagen (intervalo del 95 %: %3 – %4; azar %5).</translation>
    </message>
    <message>
        <source>%1 of %2 measurement</source>
        <translation>%1 de %2 medición</translation>
    </message>
    <message>
        <source>%1 measurement</source>
        <translation>%1 medición</translation>
    </message>
    <message>
        <source>%1 image</source>
        <translation>%1 imagen</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>%1 picture</source>
        <translation>%1 imagen</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>%1 class</source>
        <translation>%1 clase</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 clases</translation>
    </message>
    <message>
        <source>%1 species</source>
        <comment>one</comment>
        <extracomment>One species</extracomment>
        <translation>%1 especie</translation>
    </message>
    <message>
        <source>%1 species</source>
        <comment>several</comment>
        <extracomment>Several species</extracomment>
        <translation>%1 especies</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 archivo</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>%1 ejecución</translation>
    </message>
    <message>
        <source>%1 tuning study</source>
        <translation>%1 estudio de ajuste</translation>
    </message>
    <message>
        <source>%1 tuning studies</source>
        <translation>%1 estudios de ajuste</translation>
    </message>
    <message>
        <source>%1 epoch</source>
        <translation>%1 época</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 épocas</translation>
    </message>
    <message>
        <source>%1 trial</source>
        <translation>%1 ensayo</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1 ensayos</translation>
    </message>
    <message>
        <source>%1 repeat</source>
        <translation>%1 repetición</translation>
    </message>
    <message>
        <source>%1 repeats</source>
        <translation>%1 repeticiones</translation>
    </message>
    <message>
        <source>%1 of %2 image</source>
        <translation>%1 de %2 imagen</translation>
    </message>
    <message>
        <source>%1 of %2 epoch</source>
        <translation>%1 de %2 época</translation>
    </message>
    <message>
        <source>%1 of %2 trial</source>
        <translation>%1 de %2 ensayo</translation>
    </message>
    <message>
        <source>%1 of %2 step</source>
        <translation>%1 de %2 paso</translation>
    </message>
    <message>
        <source>%1 of %2 run</source>
        <translation>%1 de %2 ejecución</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
    <message>
        <source>a placeholder of Git LFS without the picture: git lfs pull fetches it</source>
        <translation>un marcador de Git LFS sin la imagen: git lfs pull la descarga</translation>
    </message>
    <message>
        <source>Name one after a #, as in --study study.db#%1.</source>
        <translation>Indique uno tras un #, como en --study study.db#%1.</translation>
    </message>
    <message>
        <source>There are several studies: %1.</source>
        <translation>Hay varios estudios: %1.</translation>
    </message>
    <message>
        <source>There is no study &quot;%1&quot;; there are: %2.</source>
        <translation>No existe el estudio «%1»; existen: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 image cannot be read</source>
        <translation>%1 de %2 imagen no se puede leer</translation>
    </message>
    <message>
        <source>%1 of %2 %3 image cannot be read</source>
        <translation>%1 de %2 imagen de %3 no se puede leer</translation>
    </message>
    <message>
        <source>%1: %2 image lies beside the class folders, so it has no class, and is left out.</source>
        <translation>%1: %2 imagen junto a las carpetas de clases, por lo que no tiene clase y se omite.</translation>
    </message>
    <message>
        <source>%1: no image of it lies in a folder for %3 (%2 in all), so nothing is known there about this class.</source>
        <translation>%1: ninguna de sus imágenes está en una carpeta para %3 (%2 en total), así que allí no se sabe nada de esta clase.</translation>
    </message>
    <message>
        <source>%1: %2 image is too few for the shares; none went to %3.</source>
        <translation>%1: %2 imagen es demasiado poco para las proporciones; ninguna pasó a %3.</translation>
    </message>
    <message>
        <source>%1 of %2 folder</source>
        <translation>%1 de %2 carpeta</translation>
    </message>
    <message>
        <source>%1 of %2 format</source>
        <translation>%1 de %2 formato</translation>
    </message>
    <message>
        <source>%1 by layout: %2. The laws take the one over the most nodes.</source>
        <translation>%1 por disposición: %2. Las leyes toman la que usa más nodos.</translation>
    </message>
    <message>
        <source>a file of a network&apos;s weights</source>
        <translation>un archivo con los pesos de una red</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1: %2 image has a name that is not UTF-8, and is left out. Rename it (convmv does).</source>
        <translation>%1: %2 imagen tiene un nombre que no es UTF-8 y queda fuera. Cámbielo (convmv lo hace).</translation>
    </message>
    <message>
        <source>%1: %2 images have names that are not UTF-8, and are left out. Rename them (convmv does).</source>
        <translation>%1: %2 imágenes tienen nombres que no son UTF-8 y quedan fuera. Cámbielos (convmv lo hace).</translation>
    </message>
    <message>
        <source>%1: leads to the same folder as %2, where its images are counted; here they are left out.</source>
        <translation>%1: lleva a la misma carpeta que %2, donde se cuentan sus imágenes; aquí quedan fuera.</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (ilegible)</translation>
    </message>
</context>
</TS>
